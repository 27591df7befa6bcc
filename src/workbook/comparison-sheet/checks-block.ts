import { a1, cellAt, type CellArea, type CellPosition } from "../plan/area";
import { formula, quotedText } from "../plan/content";
import { combine, part, type PartAt } from "../plan/part";
import type { ConditionalFormatPlan } from "../plan/sheet-plan";
import { palette } from "../parts/palette";
import { numberFormats } from "../parts/styles";
import { rowsAboveData, tablePart } from "../parts/table-part";
import type { PlacedRequest } from "./comparison-request";
import { inputMarks, scenarioMark } from "./input-mark";

export interface DifferenceCheck {
  readonly label: string;
  /** Zero when all is well. */
  readonly difference: `=${string}`;
}

const good = { color: palette.goodInk, fill: palette.goodFill };
const bad = { color: palette.badInk, fill: palette.badFill };

/** Whether the amounts on this sheet add up. */
export function checksBlock(request: PlacedRequest, checks: readonly DifferenceCheck[]): PartAt {
  const { sheet } = request.texts.compare;
  return withOutcomes(`${request.prefix}_Controles`, 2, checks.length, sheet.wrong, (cell) => {
    const difference = a1(cellAt(cell, 0, -1));
    return `=IF(ISNUMBER(${difference}),IF(${difference}=0,${quotedText(sheet.closes)},${quotedText(sheet.wrong)}),${quotedText(sheet.wrong)})`;
  })((outcome) =>
    tablePart({
      caption: sheet.checks,
      note: sheet.checksNote,
      table: `${request.prefix}Controles`,
      rows: checks.length,
      columns: [
        { heading: sheet.check, kind: "label", content: checks.map((one) => one.label) },
        { heading: sheet.differenceShort, kind: "working", unit: sheet.euros, numberFormat: "+#,##0.00;-#,##0.00;0", content: checks.map((one) => formula(one.difference)) },
        { heading: sheet.outcome, kind: "label", content: (cell) => formula(outcome(cell)) },
      ],
    }),
  );
}

/** Whether the input still is what the amounts were calculated from. */
export function inputBlock(request: PlacedRequest): PartAt {
  const { sheet } = request.texts.compare;
  const marks = [...inputMarks(request.tables, request.texts.plan), ...request.scenarios.map(scenarioMark)];
  return withOutcomes(inputName(request), 3, marks.length, sheet.changed, (cell) => {
    const [then, now] = [a1(cellAt(cell, 0, -2)), a1(cellAt(cell, 0, -1))];
    return `=IF(ISNUMBER(${now}),IF(ROUND(${now}-${then},6)=0,${quotedText(sheet.same)},${quotedText(sheet.changed)}),${quotedText(sheet.changed)})`;
  })((outcome) =>
    tablePart({
      caption: sheet.input,
      note: sheet.inputNote,
      table: `${request.prefix}Invoer`,
      rows: marks.length,
      columns: [
        { heading: sheet.inputOf, kind: "label", content: marks.map((one) => one.label) },
        { heading: sheet.then, kind: "working", numberFormat: numberFormats.general, content: marks.map((one) => one.value) },
        { heading: sheet.now, kind: "working", numberFormat: numberFormats.general, content: marks.map((one) => formula(`=${one.expression}`)) },
        { heading: sheet.outcome, kind: "label", content: (cell) => formula(outcome(cell)) },
      ],
    }),
  );
}

/** Name of the cells that say whether a column of the input has changed. */
export const inputName = ({ prefix }: PlacedRequest): string => `${prefix}_Invoer`;

/** A table whose column of outcomes has a name, and is green or red beside the words. */
function withOutcomes(name: string, column: number, rows: number, wrong: string, outcome: (cell: CellPosition) => `=${string}`) {
  return (make: (outcome: (cell: CellPosition) => `=${string}`) => PartAt): PartAt =>
    (at) => {
      const area: CellArea = { ...cellAt(at, rowsAboveData, column), rows, columns: 1 };
      return combine([make(outcome)(at), part(area, { names: [{ name, area }], conditionalFormats: outcomeFormats(area, wrong) })]);
    };
}

function outcomeFormats(area: CellArea, wrong: string): ConditionalFormatPlan[] {
  const first = a1({ row: area.row, column: area.column });
  return [
    { area, formula: `=${first}=${quotedText(wrong)}`, format: bad },
    { area, formula: `=${first}<>${quotedText(wrong)}`, format: good },
  ];
}
