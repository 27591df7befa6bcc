import type { PlanRow } from "./cell";
import { nameKey } from "./plain-name";
import type { Override, PlanTables, Scenario } from "./plan-tables";
import { rowNameColumn } from "./plan-tables";
import type { PlanProblem } from "./problem";
import { columnSchema } from "./schema";

/** The base tables with the scenario's own values put in; every other cell stays the base's. */
export function applyScenario(base: PlanTables, scenario: Scenario): PlanTables {
  return scenario.overrides.reduce(applyOverride, base);
}

/** Overrides that point at nothing, for example because a row of the base was renamed: they must be named, not ignored. */
export function danglingOverrides(base: PlanTables, scenario: Scenario): readonly PlanProblem[] {
  return scenario.overrides.flatMap((override): PlanProblem[] => {
    const { table, row, column, value } = override;
    if (!columnSchema(table, column)) return [{ key: "unknownColumn", table, row, column, value }];
    if (table !== "instellingen" && !base[table].some(rowOf(override))) return [{ key: "unknownRow", table, row, column, value }];
    return [];
  });
}

function applyOverride(tables: PlanTables, override: Override): PlanTables {
  const { table, column, value } = override;
  if (table === "instellingen") return { ...tables, instellingen: { ...tables.instellingen, [column]: value } };
  const isRow = rowOf(override);
  return { ...tables, [table]: tables[table].map((row) => (isRow(row) ? { ...row, [column]: value } : row)) };
}

/** Whether a row is the one that an override is about. */
function rowOf({ table, row }: Override): (candidate: PlanRow) => boolean {
  if (table === "instellingen") return () => false;
  const [wanted, named] = [nameKey(row), rowNameColumn[table]];
  return (candidate) => nameKey(candidate[named]) === wanted;
}
