import { rowNameColumn, type Override } from "../../domain/plan/plan-tables";
import { columnLabel } from "../../text/plan-problem";
import { columnOf } from "../plan/structured-reference";
import { positionOfName } from "../plan/plain-text";
import { bindingName, planTableNames } from "../plan-sheets/plan-names";
import { numberFormatAt } from "../plan-sheets/number-format";
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
function currentValue({ scenario, texts }: DecisionSheetRequest, { table, column }: Override, row: string, key: string): string {
  const values = bindingName(table, column);
  const cell = table === "instellingen" ? values : `INDEX(${values},${positionOfName(row, bindingName(table, rowNameColumn[table]))})`;
  const base = `IF(${cell}="","",${cell})`;
  if (!scenario) return `IFERROR(${base},"")`;
  const scenarios = planTableNames.scenarios;
  const at = `MATCH(${key},${columnOf(scenarios, texts.sheets.scenario.key)},0)`;
  const own = `INDEX(${columnOf(scenarios, scenario.name)},${at})`;
  // Only a row that is not there means "as in the base": a column that went must not look like it.
  return `IF(ISNUMBER(${at}),IF(${own}="",IFERROR(${base},""),${own}),IFERROR(${base},""))`;
}
