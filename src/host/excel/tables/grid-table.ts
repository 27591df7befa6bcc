import type { GridContext } from "../../engine/grid-context";
import { tableExtrasOf, type TableExtras } from "../../model/extras";
import { ApiError } from "../../rich-api/api-error";
import type { Sheet } from "../cells/sheet";
import { areaOf, containsCell, type Area } from "../address/area";

/** A table as the grid knows it. */
export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Headings (when shown) and data; a totals row is the row below. */
  readonly gridArea: Area;
  readonly showHeaders: boolean;
  readonly columns: readonly string[];
  readonly extras: TableExtras;
}

/** The table that an object of office.js stands for; read anew each time, as a change can have moved it. */
export interface OpenTable {
  readonly tableId: string;
  readonly known: GridTable;
  readonly sheet: Sheet;
}

export function gridTables(ctx: GridContext): GridTable[] {
  return ctx.workbook.getTableList().map((table) => asGridTable(ctx, table));
}

export function gridTable(ctx: GridContext, id: string): GridTable | undefined {
  const table = ctx.workbook.getTableInfo(id);
  return table && asGridTable(ctx, table);
}

function asGridTable(ctx: GridContext, table: ReturnType<GridContext["workbook"]["getTableList"]>[number]): GridTable {
  return {
    id: table.id,
    name: table.name,
    sheetId: table.subUnitId,
    gridArea: areaOf(table.range),
    showHeaders: table.showHeader,
    columns: table.columns.map((column) => column.displayName),
    extras: tableExtrasOf(ctx.state.extras, table.id) ?? {},
  };
}

/** Everything Excel counts as the table: headings, data and totals. */
export function wholeArea({ gridArea, extras }: GridTable): Area {
  return extras.showTotals ? { ...gridArea, rows: gridArea.rows + 1 } : gridArea;
}

export function bodyArea({ gridArea, showHeaders }: GridTable): Area {
  return showHeaders ? { ...gridArea, row: gridArea.row + 1, rows: gridArea.rows - 1 } : gridArea;
}

/** The row of headings; Excel's refusal names the table also when a column was asked. */
export function headerArea({ gridArea, showHeaders }: GridTable): Area {
  if (!showHeaders) throw new ApiError("ItemNotFound", "Table.getHeaderRowRange");
  return { ...gridArea, rows: 1 };
}

export function totalsArea({ gridArea, extras }: GridTable): Area {
  if (!extras.showTotals) throw new ApiError("ItemNotFound", "Table.getTotalRowRange");
  return { ...gridArea, row: gridArea.row + gridArea.rows, rows: 1 };
}

export function tableAt(tables: readonly GridTable[], sheetId: string, row: number, column: number): GridTable | undefined {
  return tables.find((table) => table.sheetId === sheetId && containsCell(wholeArea(table), row, column));
}
