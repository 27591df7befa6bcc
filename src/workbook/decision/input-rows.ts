import { rowNameColumn, type Override } from "../../domain/plan/plan-tables";
import { columnLabel } from "../../text/plan-problem";
import { positionOfName } from "../plan/plain-text";
import { bindingName } from "../plan-sheets/plan-names";
import { numberFormatAt } from "../plan-sheets/number-format";
import { overridden } from "../scenario-sheets/scenario-value";
import type { ComparedRow } from "./compared-table";
import type { DecisionSheetRequest } from "./decision-sheet";

/** Every value of the input that was filled in when it was decided. */
export const inputRows = (request: DecisionSheetRequest): ComparedRow[] =>
  request.record.inputs.map((input) => ({
    words: [request.texts.plan.tables[input.table], input.row, columnLabel(input.table, input.column, request.texts.plan)],
    then: input.value,
    now: ([table, row, column]) => currentValue(request, input, row, `${table}&"|"&${row}&"|"&${column}`),
    numberFormat: numberFormatAt(input),
  }));

/** The value that the scenario uses: its own where it fills one in, otherwise the base's. An empty cell stays empty. */
function currentValue(request: DecisionSheetRequest, { table, column }: Override, row: string, key: string): string {
  const values = bindingName(table, column);
  const cell = table === "instellingen" ? values : `INDEX(${values},${positionOfName(row, bindingName(table, rowNameColumn[table]))})`;
  return overridden(request, key, `IFERROR(IF(${cell}="","",${cell}),"")`);
}
