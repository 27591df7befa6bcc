import { a1, cellAt, type CellPosition } from "../plan/area";
import { formula, quotedText } from "../plan/content";
import { part, type PartAt } from "../plan/part";
import type { SheetPart, SheetPlan } from "../plan/sheet-plan";
import { chartColors, palette } from "../parts/palette";
import { sentenceFormats } from "../parts/outcome";
import { styles } from "../parts/styles";
import { rowsAboveData } from "../parts/table-part";
import { contentRow, framedSheet } from "../plan-sheets/sheet-frame";
import { coverTable, hoursTable, municipalityTable } from "./amount-tables";
import { valueColumn } from "./amounts-block";
import { bridgeBlock, lastLevel } from "./bridge-block";
import { checksBlock, inputBlock, inputName, type DifferenceCheck } from "./checks-block";
import { rowsOf, type PlacedRequest } from "./comparison-request";
import { summaryBlock } from "./summary-block";

const emptyRows = 1;
/** A chart with more series cannot be read, least of all in grey. */
const mostSeries = chartColors.length;
const chartRows = 16;
const leastColumns = 6;

/**
 * Scenarios beside the base as a sheet. Amounts, hours and the steps of the bridges are values with a stamp: a scenario has no cells of its
 * own until its sheets are made, and those are replaced whenever they are made anew. What follows from them is formulas, and the sheet
 * itself says when the input has changed since.
 */
export function comparisonSheet(request: PlacedRequest, name: string): SheetPlan {
  const { sheet } = request.texts.compare;
  const blocks = placed({ row: contentRow + 1, column: 0 }, [
    ["summary", summaryBlock(request)],
    ["cover", coverTable(request)],
    ["municipalities", municipalityTable(request)],
    ["chart", municipalChart(request)],
    ["hours", hoursTable(request)],
    ...request.scenarios.map((_, i): [string, PartAt] => [`bridge${String(i)}`, bridgeBlock(request, i)]),
  ]);
  const place = (id: string): CellPosition => blocks.find((one) => one.id === id)?.part.area ?? { row: 0, column: 0 };
  const last = blocks.at(-1)?.part.area;
  const below = { row: (last ? last.row + last.rows : contentRow) + emptyRows, column: 0 };
  const checks = checksBlock(request, checksOf(request, place))(below);
  const input = inputBlock(request)({ row: checks.area.row + checks.area.rows + emptyRows, column: 0 });
  return framedSheet(
    {
      name,
      title: sheet.title,
      subtitle: sheet.subtitle(request.stamp.made, request.stamp.version),
      tabColor: palette.darkBlue,
      columnWidths: [34, ...Array.from({ length: Math.max(leastColumns, valueColumn(request.scenarios.length)) }, () => 20)],
      footer: request.texts.sheets.footer,
    },
    [inputSentence(request), ...blocks.map((one) => one.part), checks, input],
  );
}

interface Placed {
  readonly id: string;
  readonly part: SheetPart;
}

function placed(at: CellPosition, blocks: readonly (readonly [string, PartAt])[]): Placed[] {
  let { row } = at;
  return blocks.map(([id, make]) => {
    const made = make({ row, column: at.column });
    row = made.area.row + made.area.rows + emptyRows;
    return { id, part: made };
  });
}

/** One sentence under the title: whether the amounts still belong to the input. */
function inputSentence(request: PlacedRequest): SheetPart {
  const { sheet } = request.texts.compare;
  const area = { row: 2, column: 0, rows: 1, columns: 1 };
  const changed = `COUNTIF(${inputName(request)},${quotedText(sheet.changed)})>0`;
  return part(area, {
    blocks: [{ at: area, cells: [[formula(`=IF(${changed},${quotedText(sheet.someChanged)},${quotedText(sheet.allSame)})`)]] }],
    formats: [{ area, format: styles.result }],
    conditionalFormats: sentenceFormats(area, changed),
  });
}

function municipalChart(request: PlacedRequest): PartAt {
  const { sheet, base } = request.texts.compare;
  const count = rowsOf(request, "gemeente").length;
  return (at) => {
    // Right above: the table's total row, and the empty row between the blocks.
    const cells = (column: number) => ({ row: at.row - emptyRows - 1 - count, column: at.column + column, rows: count, columns: 1 });
    const names = [base, ...request.scenarios.map((one) => one.name)].slice(0, mostSeries);
    const area = { ...at, rows: chartRows, columns: 6 };
    return part(area, {
      charts: [
        {
          name: `${request.prefix}_GrafiekGemeenten`,
          type: "ColumnClustered",
          title: sheet.municipalChart,
          categories: cells(0),
          series: names.map((name, i) => ({ name, values: cells(valueColumn(i - 1)), color: chartColors[i] ?? palette.darkBlue })),
          categoryTitle: "",
          valueTitle: sheet.euros,
          valueFormat: "#,##0",
          legend: true,
          area,
        },
      ],
    });
  };
}

/** Every column of the cover adds up to its costs, and every bridge ends at its scenario. */
function checksOf(request: PlacedRequest, place: (id: string) => CellPosition): DifferenceCheck[] {
  const { sheet, base } = request.texts.compare;
  const parties = rowsOf(request, "bijdrage", "samen").length;
  const names = [base, ...request.scenarios.map((one) => one.name)];
  const coverTotal = (index: number) => a1(cellAt(place("cover"), rowsAboveData + parties, valueColumn(index - 1)));
  const costs = (index: number) => a1(cellAt(place("summary"), rowsAboveData + index, 1));
  const together = (index: number) => a1(cellAt(place("summary"), rowsAboveData + index, 2));
  return [
    ...names.map((name, i) => ({ label: sheet.coverCloses(name), difference: `=ROUND(${coverTotal(i)}-${costs(i)},2)` as const })),
    ...request.scenarios.map(({ name }, i) => ({
      label: sheet.bridgeCloses(name),
      difference: `=ROUND(${lastLevel(place(`bridge${String(i)}`), request.bridges[i]?.length ?? 0)}-${together(i + 1)},2)` as const,
    })),
  ];
}
