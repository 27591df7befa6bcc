import { a1, cellAt, type CellArea, type CellPosition } from "../../excel/area";
import { formula, quotedText } from "../../excel/formula";
import { combine, part, type PartAt } from "../../layout/part";
import { sentenceFormats } from "../../layout/outcome";
import { numberFormats } from "../../layout/styles";
import { rowsAboveData, tablePart, type TableSpec } from "../../layout/table-part";
import { wrappedLabels } from "../../layout/text-parts";
import type { PlacedRequest } from "./placed-request";
import type { InputChanges } from "./input-copy";

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
    return formula(
      `=IF(ISNUMBER(${difference}),IF(${difference}=0,${quotedText(sheet.closes)},${quotedText(sheet.wrong)}),${quotedText(sheet.wrong)})`,
    );
  };
  const table: TableSpec = {
    caption: sheet.checks,
    note: sheet.checksNote,
    table: `${request.prefix}Controles`,
    rows: checks.length,
    columns: [
      { heading: sheet.check, kind: "label", content: checks.map((one) => one.label) },
      {
        heading: sheet.differenceShort,
        kind: "working",
        unit: sheet.euros,
        numberFormat: "+#,##0.00;-#,##0.00;0",
        content: checks.map((one) => formula(one.difference)),
      },
      { heading: sheet.outcome, kind: "label", content: outcome },
    ],
  };
  return withOutcomes(request, table, `${request.prefix}_Controles`, sheet.closes);
}

/** Whether the input still is what the amounts were calculated from. */
export function inputBlock(request: PlacedRequest, changes: readonly InputChanges[]): PartAt {
  const { sheet } = request.texts.compare;
  const outcome = (at: CellPosition) =>
    changes.map(({ isNew }, row) => {
      const count = a1(cellAt(at, rowsAboveData + row, 1));
      const other = quotedText(isNew ? sheet.added : sheet.changed);
      return formula(`=IF(ISNUMBER(${count}),IF(${count}=0,${quotedText(sheet.same)},${other}),${other})`);
    });
  const table = (at: CellPosition): TableSpec => ({
    caption: sheet.input,
    note: sheet.inputNote,
    table: `${request.prefix}Invoer`,
    rows: changes.length,
    columns: [
      { heading: sheet.inputOf, kind: "label", content: changes.map((one) => one.label) },
      {
        heading: sheet.cells,
        kind: "working",
        numberFormat: numberFormats.whole,
        content: changes.map((one) => formula(`=${one.changed}`)),
      },
      { heading: sheet.outcome, kind: "label", content: outcome(at) },
    ],
  });
  return (at) => withOutcomes(request, table(at), inputName(request), sheet.same)(at);
}

/** Name of the cells that say whether a column of the input has changed. */
export const inputName = ({ prefix }: PlacedRequest): string => `${prefix}_Invoer`;

/** A table whose last column, with the outcomes, has a name, and is green or red beside the words. */
function withOutcomes({ layout }: PlacedRequest, table: TableSpec, name: string, good: string): PartAt {
  const [labels] = table.columns;
  const texts = Array.isArray(labels?.content) ? labels.content.map(String) : [];
  return (at) => {
    const first = cellAt(at, rowsAboveData, 0);
    const area: CellArea = { ...cellAt(first, 0, table.columns.length - 1), rows: table.rows, columns: 1 };
    const outcomes = part(area, {
      names: [{ name, area }],
      conditionalFormats: sentenceFormats(area, `${a1(cellAt(area, 0, 0))}<>${quotedText(good)}`),
    });
    return combine([tablePart(table)(at), wrappedLabels({ ...first, rows: table.rows, columns: 1 }, texts, layout.label), outcomes]);
  };
}
