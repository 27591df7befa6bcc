import type { PopulationTable } from "../population/population-table";
import { auditTable } from "./audit-table";
import type { AuditGrid, CellPlace } from "./table/cells";
import type { TableAudit } from "./finding";
import { findIslands } from "./table/blocks";
import { readTable } from "./table/read-table";
import type { AuditTable } from "./table/table";

/** A table that was found on a sheet. */
export interface FoundTable {
  /** Rows and columns on the sheet, counted from zero. */
  readonly area: CellPlace & { readonly rows: number; readonly columns: number };
  readonly table: AuditTable;
}

/** The tables among the cells, from top to bottom. */
export function findTables(grid: AuditGrid, population: PopulationTable): FoundTable[] {
  return findIslands(grid.cells).flatMap((block): FoundTable[] => {
    const table = readTable(grid, block, population);
    const { top, left, rows, columns } = block;
    return table ? [{ area: { row: grid.at.row + top, column: grid.at.column + left, rows, columns }, table }] : [];
  });
}

export interface AuditedTable extends TableAudit {
  readonly area: FoundTable["area"];
}

/** Audits all tables among the cells. */
export const auditGrid = (grid: AuditGrid, population: PopulationTable): AuditedTable[] =>
  findTables(grid, population).map(({ area, table }) => ({ area, ...auditTable(table, population) }));
