import type { SheetTexts } from "../../text/sheets/nl";
import { a1, cellAt } from "../excel/area";
import { columnOf, formula, quotedSentence, quotedText, thisRow } from "../excel/formula";
import { valuesPart } from "./figures-part";
import { banner, failedChecksName, masterCheckName, outcomeFormats, outcomeOf, toleranceName } from "./outcome";
import { type PartAt, combine, part } from "./part";
import type { SheetCheck } from "./sheet-layout";
import { numberFormats, styles } from "./styles";
import { every, rowsAboveData, tablePart } from "./table-part";
import { caption } from "./text-parts";

export interface Check {
  readonly label: string;
  /** Defined name for the cell with the difference. */
  readonly name: string;
  /** Zero when all is well; native functions only, by another way than the calculation it guards. */
  readonly difference: `=${string}`;
}

interface ChecksOptions {
  /** Expression below which a difference counts as zero; the workbook's allowed difference when left out. */
  readonly tolerance?: string;
  /** Defined name for the cells with the outcomes. */
  readonly outcomesName?: string;
}

/** The checks of a sheet: label, difference and outcome. `columns`: how many columns the label takes. */
export function checksPart(
  sheet: string,
  checks: readonly Check[],
  columns: number,
  texts: SheetTexts,
  { tolerance, outcomesName }: ChecksOptions = {},
): PartAt {
  return (at) => {
    const first = cellAt(at, 1, 0);
    const rows = checks.length;
    const differences = { ...cellAt(first, 0, columns), rows, columns: 1 };
    const outcomes = { ...cellAt(first, 0, columns + 1), rows, columns: 1 };
    const body = part(
      { ...first, rows, columns: columns + 2 },
      {
        blocks: [
          { at: first, cells: checks.map(({ label }) => [label]) },
          {
            at: differences,
            cells: checks.map(({ difference }, row) => [
              formula(difference),
              formula(outcomeOf(a1(cellAt(differences, row, 0)), texts, tolerance)),
            ]),
          },
        ],
        formats: [
          { area: { ...first, rows, columns: columns + 2 }, format: styles.rows },
          { area: differences, format: { numberFormat: numberFormats.difference } },
          { area: outcomes, format: { horizontal: "Center" } },
        ],
        names: [
          ...checks.map(({ name }, row) => ({ name, area: { ...cellAt(differences, row, 0), rows: 1, columns: 1 } })),
          ...(outcomesName === undefined ? [] : [{ name: outcomesName, area: outcomes }]),
        ],
        conditionalFormats: outcomeFormats(outcomes, texts),
        checks: checks.map(({ label, name }) => ({ label, sheet, differenceName: name })),
      },
    );
    return combine([caption(texts.checks.caption)(at), body]);
  };
}

const table = "Controles";

/** Every check of the workbook in one table: the difference stands on its own sheet, here is what it comes to. */
export function allChecksPart(checks: readonly SheetCheck[], texts: SheetTexts): PartAt {
  const { columns } = texts;
  const make = tablePart({
    table,
    caption: texts.checks.caption,
    note: texts.checks.note,
    rows: checks.length,
    columns: [
      { heading: columns.sheet, kind: "label", content: checks.map(({ sheet }) => sheet) },
      { heading: columns.check, kind: "label", content: checks.map(({ label }) => label) },
      {
        heading: columns.difference,
        kind: "working",
        numberFormat: numberFormats.difference,
        content: checks.map((check) => formula(`=${check.differenceName}`)),
      },
      { heading: columns.allowed, unit: texts.units.euro, kind: "working", numberFormat: "0.000", content: every(`=${toleranceName}`) },
      { heading: columns.outcome, kind: "label", content: every(outcomeOf(thisRow(table, columns.difference), texts)) },
    ],
  });
  return (at) => {
    const outcomes = { ...cellAt(at, rowsAboveData, 4), rows: checks.length, columns: 1 };
    return combine([make(at), part(outcomes, { conditionalFormats: outcomeFormats(outcomes, texts) })]);
  };
}

/** How many checks fail; the sentence about all of them is made of it. */
export function failedChecksPart(texts: SheetTexts, columns: number): PartAt {
  const outcomes = columnOf(table, texts.columns.outcome);
  const failed = formula(`=ROWS(${outcomes})-COUNTIF(${outcomes},${quotedText(texts.checks.good)})`);
  return valuesPart([{ label: texts.checks.failed, value: failed, unit: texts.units.count, name: failedChecksName }], columns);
}

/** One sentence for all checks. */
export function masterCheckPart(texts: SheetTexts, columns: number): PartAt {
  const { allGood, someBad } = texts.checks;
  const all = quotedSentence(allGood, `ROWS(${columnOf(table, texts.columns.outcome)})`);
  const some = quotedSentence(someBad, failedChecksName);
  return banner(`=IF(${failedChecksName}=0,${all},${some})`, `${failedChecksName}>0`, columns, masterCheckName);
}
