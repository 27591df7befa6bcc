import type { PlanTables } from "../../domain/plan/plan-tables";
import { tableSchemas } from "../../domain/plan/schema";
import { columnLabel } from "../../text/plan-problem";
import { columnOf } from "../plan/structured-reference";
import { numberFormats } from "../parts/styles";
import { bindingName, planTableNames } from "../plan-sheets/plan-names";
import type { ComparedRow } from "./compared-table";
import type { DecisionSheetRequest } from "./decision-sheet";

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
