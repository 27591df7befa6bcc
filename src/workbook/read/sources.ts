import { rowNameColumn } from "../../domain/plan/plan-tables";
import type { PlanTableId } from "../../domain/plan/schema";
import type { CellArea } from "../plan/area";

/** Cells of the user that hold a column or a setting of the plan. */
export interface Source {
  readonly table: PlanTableId;
  readonly column: string;
  readonly sheet: string;
  /** Without heading and totals. */
  readonly area: CellArea;
  /** The column of an Excel table that these cells are: the source then grows with the table. */
  readonly of?: { readonly name: string; readonly heading: string };
}

/** The source with the names of the rows of a table; null when it has none. */
export const keySource = (table: PlanTableId, sources: readonly Source[]): Source | null =>
  table === "instellingen" ? null : (sources.find((one) => one.table === table && one.column === rowNameColumn[table]) ?? null);
