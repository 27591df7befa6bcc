import { a1, cellAt, type CellArea, type CellPosition } from "../plan/area";
import { formula, quotedText } from "../plan/content";
import { combine, part, type PartAt } from "../plan/part";
import { sentenceFormats } from "../parts/outcome";
import { numberFormats } from "../parts/styles";
import { rowsAboveData, tablePart, type TableSpec } from "../parts/table-part";
import type { PlacedRequest } from "./comparison-request";
import { inputMarks, scenarioMark } from "./input-mark";

export interface DifferenceCheck {
  readonly label: string;
  /** Zero when all is well. */
  readonly difference: `=${string}`;
}

/** Whether the amounts on this sheet add up. */
export function checksBlock(request: PlacedRequest, checks: readonly DifferenceCheck[]): PartAt {
  const { sheet } = request.texts.compare;
  const outcome = (cell: CellPosition) => {
    const difference = a1(cellAt(cell, 0, -1));
    return formula(`=IF(ISNUMBER(${difference}),IF(${difference}=0,${quotedText(sheet.closes)},${quotedText(sheet.wrong)}),${quotedText(sheet.wrong)})`);
  };
  const table: TableSpec = {
    caption: sheet.checks,
    note: sheet.checksNote,
    table: `${request.prefix}Controles`,
    rows: checks.length,
    columns: [
      { heading: sheet.check, kind: "label", content: checks.map((one) => one.label) },
      { heading: sheet.differenceShort, kind: "working", unit: sheet.euros, numberFormat: "+#,##0.00;-#,##0.00;0", content: checks.map((one) => formula(one.difference)) },
      { heading: sheet.outcome, kind: "label", content: outcome },
    ],
  };
  return withOutcomes(table, `${request.prefix}_Controles`, sheet.wrong);
}

/** Whether the input still is what the amounts were calculated from. */
export function inputBlock(request: PlacedRequest): PartAt {
  const { sheet } = request.texts.compare;
  const marks = [...inputMarks(request.tables, request.texts.plan), ...request.scenarios.map(scenarioMark)];
  const outcome = (cell: CellPosition) => {
    const [then, now] = [a1(cellAt(cell, 0, -2)), a1(cellAt(cell, 0, -1))];
    return formula(`=IF(ISNUMBER(${now}),IF(ROUND(${now}-${then},6)=0,${quotedText(sheet.same)},${quotedText(sheet.changed)}),${quotedText(sheet.changed)})`);
  };
  const table: TableSpec = {
    caption: sheet.input,
    note: sheet.inputNote,
    table: `${request.prefix}Invoer`,
    rows: marks.length,
    columns: [
      { heading: sheet.inputOf, kind: "label", content: marks.map((one) => one.label) },
      { heading: sheet.then, kind: "working", numberFormat: numberFormats.general, content: marks.map((one) => one.value) },
      { heading: sheet.now, kind: "working", numberFormat: numberFormats.general, content: marks.map((one) => formula(`=${one.expression}`)) },
      { heading: sheet.outcome, kind: "label", content: outcome },
    ],
  };
  return withOutcomes(table, inputName(request), sheet.changed);
}

/** Name of the cells that say whether a column of the input has changed. */
export const inputName = ({ prefix }: PlacedRequest): string => `${prefix}_Invoer`;

/** A table whose last column, with the outcomes, has a name, and is green or red beside the words. */
function withOutcomes(table: TableSpec, name: string, wrong: string): PartAt {
  return (at) => {
    const area: CellArea = { ...cellAt(at, rowsAboveData, table.columns.length - 1), rows: table.rows, columns: 1 };
    return combine([tablePart(table)(at), part(area, { names: [{ name, area }], conditionalFormats: sentenceFormats(area, `${a1(cellAt(area, 0, 0))}=${quotedText(wrong)}`) })]);
  };
}
