import type { SheetTexts } from "../../text/nl/sheets";
import { cellAt } from "../plan/area";
import { formula, quotedSentence, quotedText } from "../plan/content";
import { combine, part } from "../plan/part";
import type { PartAt } from "../plan/part";
import type { CheckPlan } from "../plan/sheet-plan";
import { columnOf, thisRow } from "../plan/structured-reference";
import { banner } from "./banner";
import { every } from "./column";
import { failedChecksName, masterCheckName, outcomeFormats, outcomeOf, toleranceName } from "./outcome";
import { numberFormats } from "./styles";
import { rowsAboveData, tablePart } from "./table-part";
import { valuesPart } from "./values-part";

const table = "Controles";

/** Every check of the workbook in one table: the difference stands on its own sheet, here is what it comes to. */
export function allChecksPart(checks: readonly CheckPlan[], texts: SheetTexts): PartAt {
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
