import type { GridContext } from "../engine/grid-context";
import { type TableExtras, extrasKey, tableExtrasOf } from "../model/extras";
import { ApiError } from "../rich-api/api-error";
import { type Area, areaOf, containsCell, gridRangeOf } from "./area";
import type { Session } from "./session";
import type { Sheet } from "./sheet";

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

const SET_TABLE = "sheet.mutation.set-sheet-table";

/** What the grid can change of a table. */
interface TableConfig {
  readonly name?: string;
  readonly theme?: string;
  readonly options?: { readonly showHeader: boolean };
  readonly updateRange?: { readonly newRange: object };
}

/** Changes a table in the grid. */
export function setTable(session: Session, table: GridTable, redo: TableConfig, undo: TableConfig): void {
  const change = (config: TableConfig) => ({
    id: SET_TABLE,
    params: { unitId: session.ctx.unitId, subUnitId: table.sheetId, tableId: table.id, config },
  });
  session.cells.mutate([change(redo)], [change(undo)]);
}

/** Changes what the grid does not know of a table. */
export function setTableExtras(session: Session, tableId: string, part: TableExtras): void {
  const { extras } = session.ctx.state;
  extras.set(extrasKey.table(tableId), { ...tableExtrasOf(extras, tableId), ...part });
}

/** Takes a table away; the cells stay. */
export function deleteTable(sheet: Sheet, table: GridTable): void {
  const { ctx, cells } = sheet.session;
  const onSheet = { unitId: ctx.unitId, subUnitId: sheet.id, tableId: table.id };
  const info = ctx.workbook.getTableInfo(table.id);
  const restored = {
    ...onSheet,
    name: table.name,
    range: gridRangeOf(table.gridArea),
    header: [...table.columns],
    options: { showHeader: table.showHeaders, tableStyleId: table.extras.style || "none", columns: info?.columns },
  };
  cells.mutate([{ id: "sheet.mutation.delete-table", params: onSheet }], [{ id: "sheet.mutation.add-table", params: restored }]);
  ctx.state.extras.delete(extrasKey.table(table.id));
}
