import type { PlanCell, PlanRow } from "../../domain/plan/cell";
import type { PlanTables } from "../../domain/plan/plan-tables";
import { settingSchemas, tableSchemas, type PlanTableId } from "../../domain/plan/schema";
import { plainValue } from "../read/plain-value";

/** The cells that a name of the plan stands for, from top to bottom. */
export interface BoundColumn {
  readonly table: string;
  readonly column: string;
  readonly cells: readonly PlanCell[];
  /** The same, with formulas as they are written. */
  readonly formulas: readonly PlanCell[];
}

/** Puts the bound columns together to the plan's tables; what belongs to no column is passed over. */
export function tablesOf(columns: readonly BoundColumn[]): PlanTables {
  const cellsOf = (table: PlanTableId, column: string) =>
    (columns.find((one) => one.table === table && one.column === column)?.cells ?? []).map((cell) => plainValue(table, column, cell));
  const rowsOf = (table: keyof typeof tableSchemas): PlanRow[] => {
    const cells = Object.keys(tableSchemas[table]).map((column) => [column, cellsOf(table, column)] as const);
    const height = Math.max(0, ...cells.map(([, one]) => one.length));
    return Array.from({ length: height }, (_, row) => Object.fromEntries(cells.map(([column, one]) => [column, one[row] ?? null])));
  };
  return {
    gemeenten: rowsOf("gemeenten"),
    uitvoeringsdiensten: rowsOf("uitvoeringsdiensten"),
    bijdragen: rowsOf("bijdragen"),
    kosten: rowsOf("kosten"),
    instellingen: Object.fromEntries(Object.keys(settingSchemas).map((id) => [id, cellsOf("instellingen", id)[0] ?? null])),
  };
}
