import { type Override, type PlanTables, rowNameColumn } from "../../../domain/plan/input/plan-tables";
import { tableSchemas } from "../../../domain/plan/input/schema";
import { columnLabel } from "../../../text/plan/problem-sentence";
import { columnOf, positionOfName } from "../../excel/formula";
import { numberFormats } from "../../layout/styles";
import { bindingName, planTableNames } from "../../names/plan";
import { numberFormatAt } from "../input/input-table";
import { overridden } from "../scenario/scenario-value";
import type { ComparedRow } from "./compared-table";
import type { DecisionSheetRequest } from "./decision-request";

/** How many cells of each column of the base are filled in, and how many of the scenario: what is added later shows there. */
export function filledRows({ tables, scenario, columns, texts }: DecisionSheetRequest): ComparedRow[] {
  const { sheet } = texts.decision;
  const counted = (words: ComparedRow["words"], then: number, cells: string): ComparedRow => ({
    words,
    then,
    now: () => `SUMPRODUCT(--(LEN(${cells})>0))`,
    numberFormat: numberFormats.whole,
  });
  const ids = Object.keys(tableSchemas) as (keyof typeof tableSchemas)[];
  const base = ids.flatMap((table) =>
    Object.keys(tableSchemas[table])
      .filter((column) => columns.has(bindingName(table, column)))
      .map((column) =>
        counted(
          [texts.plan.tables[table], columnLabel(table, column, texts.plan), sheet.filledWhat],
          filled(tables, table, column),
          bindingName(table, column),
        ),
      ),
  );
  if (!scenario) return base;
  return [
    ...base,
    counted(
      [texts.sheets.titles.scenarios, sheet.ownValues, sheet.filledWhat],
      scenario.overrides.length,
      columnOf(planTableNames.scenarios, scenario.name),
    ),
  ];
}

const filled = (tables: PlanTables, table: keyof typeof tableSchemas, column: string): number =>
  tables[table].filter((row) => !isBlank(row[column])).length;

const isBlank = (cell: PlanTables["instellingen"][string] | undefined): boolean => cell === null || cell === undefined || cell === "";

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
