import type { PlanCell, PlanRow } from "../../domain/plan/cell";
import type { PlanTables } from "../../domain/plan/plan-tables";
import { settingSchemas, tableSchemas } from "../../domain/plan/schema";
import { parseBindingName } from "../plan-sheets/plan-names";

/** The cells that a binding name stands for, from top to bottom. */
export interface BoundColumn {
  readonly name: string;
  readonly cells: readonly PlanCell[];
}

/** An empty cell comes as an empty text. */
const blankIsNull = (cell: PlanCell): PlanCell => (cell === "" ? null : cell);

/** Puts the bound columns together to the plan's tables; names that belong to no column are passed over. */
export function tablesOf(columns: readonly BoundColumn[]): PlanTables {
  const byTable = new Map<string, Map<string, readonly PlanCell[]>>();
  for (const { name, cells } of columns) {
    const binding = parseBindingName(name);
    if (!binding) continue;
    const table = byTable.get(binding.table) ?? new Map<string, readonly PlanCell[]>();
    byTable.set(binding.table, table.set(binding.column, cells));
  }
  const rowsOf = (id: keyof typeof tableSchemas): PlanRow[] => {
    const table = byTable.get(id) ?? new Map<string, readonly PlanCell[]>();
    const height = Math.max(0, ...[...table.values()].map((cells) => cells.length));
    return Array.from({ length: height }, (_, row) =>
      Object.fromEntries(Object.keys(tableSchemas[id]).map((column) => [column, blankIsNull(table.get(column)?.[row] ?? null)])),
    );
  };
  const settings = byTable.get("instellingen");
  return {
    gemeenten: rowsOf("gemeenten"),
    uitvoeringsdiensten: rowsOf("uitvoeringsdiensten"),
    bijdragen: rowsOf("bijdragen"),
    kosten: rowsOf("kosten"),
    instellingen: Object.fromEntries(Object.keys(settingSchemas).map((id) => [id, blankIsNull(settings?.get(id)?.[0] ?? null)])),
  };
}
