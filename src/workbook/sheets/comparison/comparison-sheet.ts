import { a1, cellAt, type CellPosition } from "../../excel/area";
import { formula, quotedText } from "../../excel/formula";
import { part, type PartAt } from "../../layout/part";
import type { SheetPart, SheetLayout } from "../../layout/sheet-layout";
import { palette, styles } from "../../layout/styles";
import { sentenceFormats } from "../../layout/outcome";
import { rowsAboveData } from "../../layout/table-part";
import { contentRow, framedSheet } from "../../layout/sheet";
import { coverTable, hoursTable } from "./amount-tables";
import { valueColumn } from "./amounts-block";
import { lastLevel } from "./bridge-table";
import { checksBlock, inputBlock, inputName, type DifferenceCheck } from "./checks-block";
import { rowsOf } from "./comparison-request";
import { type PlacedRequest, besidePaper } from "./placed-request";
import { inputCopy } from "./input-copy";
import { normBlock } from "./norm-block";
import { pageStarts } from "./page-starts";
import { scenarioBlock } from "./scenario-block";
import { summaryBlock } from "./summary-block";

const emptyRows = 1;
/** Beside the paper, after the cells that charts are drawn from. */
const copyColumn = 9;

/**
 * Scenarios beside the base as a sheet. Amounts, hours and the steps of the bridges are values with a stamp: a scenario has no cells of its
 * own until its sheets are made, and those are replaced whenever they are made anew. What follows from them is formulas, and the sheet
 * itself says when the input has changed since.
 */
export function comparisonSheet(request: PlacedRequest, name: string): SheetLayout {
  const { sheet } = request.texts.compare;
  const { layout } = request;
  const blocks = placed({ row: contentRow + 1, column: 0 }, [
    ["summary", summaryBlock(request)],
    ...layout.groups.map((group, g): [string, PartAt] => [`cover${String(g)}`, coverTable(request, group)]),
    ...layout.groups.map((group, g): [string, PartAt] => [`hours${String(g)}`, hoursTable(request, group)]),
    ...normBlock(request).map((make, g): [string, PartAt] => [`norm${String(g)}`, make]),
    ...request.scenarios.map((_, i): [string, PartAt] => [`bridge${String(i)}`, scenarioBlock(request, i)]),
  ]);
  const place = (id: string): CellPosition => blocks.find((one) => one.id === id)?.part.area ?? { row: 0, column: 0 };
  const copy = inputCopy(request, { row: contentRow + 1, column: besidePaper(request) + copyColumn });
  const checks = checksBlock(request, checksOf(request, place))(below(blocks.at(-1)?.part));
  const input = inputBlock(request, copy.changes)(below(checks));
  const pages = pageStarts([...blocks.map((one) => one.part), checks, input], layout.scale);
  return framedSheet(
    {
      name,
      title: sheet.title,
      subtitle: sheet.subtitle(request.stamp.made, request.stamp.version),
      tabColor: palette.darkBlue,
      columnWidths: [layout.label, ...Array.from({ length: layout.columns - 1 }, () => layout.number)],
      footer: request.texts.sheets.footer,
      page: {
        breaks: { rows: pages, columns: [] },
        printed: { row: 0, column: 0, rows: input.area.row + input.area.rows, columns: layout.columns },
      },
    },
    [inputSentence(request), ...blocks.map((one) => one.part), checks, input, copy.part],
  );
}

interface Placed {
  readonly id: string;
  readonly part: SheetPart;
}

const below = (above: SheetPart | undefined): CellPosition => ({
  row: (above ? above.area.row + above.area.rows : contentRow) + emptyRows,
  column: 0,
});

function placed(at: CellPosition, blocks: readonly (readonly [string, PartAt])[]): Placed[] {
  let next = at;
  return blocks.map(([id, make]) => {
    const made = make(next);
    next = below(made);
    return { id, part: made };
  });
}

/** One sentence under the title: whether the amounts still belong to the input. */
function inputSentence(request: PlacedRequest): SheetPart {
  const { sheet } = request.texts.compare;
  const area = { row: 2, column: 0, rows: 1, columns: request.layout.columns };
  const [changed, added] = [sheet.changed, sheet.added].map((outcome) => `COUNTIF(${inputName(request)},${quotedText(outcome)})>0`) as [
    string,
    string,
  ];
  return part(area, {
    blocks: [
      {
        at: area,
        cells: [
          [
            formula(
              `=IF(${added},${quotedText(sheet.normAdded)},IF(${changed},${quotedText(sheet.someChanged)},${quotedText(sheet.allSame)}))`,
            ),
          ],
        ],
      },
    ],
    formats: [{ area, format: styles.result }],
    conditionalFormats: sentenceFormats(area, `OR(${added},${changed})`),
  });
}

/** Every column of the cover adds up to its costs, and every bridge ends at its scenario. */
function checksOf(request: PlacedRequest, place: (id: string) => CellPosition): DifferenceCheck[] {
  const { sheet, base } = request.texts.compare;
  const parties = rowsOf(request, "bijdrage", "samen").length;
  const inSummary = (index: number, column: number) => a1(cellAt(place("summary"), rowsAboveData + index, column));
  const covers = (label: string, index: number, group: number, inGroup: number): DifferenceCheck => ({
    label: sheet.coverCloses(label),
    difference: `=ROUND(${a1(cellAt(place(`cover${String(group)}`), rowsAboveData + parties, valueColumn(inGroup)))}-${inSummary(index, 1)},2)`,
  });
  return [
    covers(base, 0, 0, -1),
    ...request.layout.groups.flatMap((group, g) => group.map((scenario, i) => covers(request.numbered(scenario), scenario + 1, g, i))),
    ...request.scenarios.map((_, i) => ({
      label: sheet.bridgeCloses(request.numbered(i)),
      difference: `=ROUND(${lastLevel(place(`bridge${String(i)}`), request.bridges[i]?.length ?? 0)}-${inSummary(i + 1, 2)},2)` as const,
    })),
  ];
}
