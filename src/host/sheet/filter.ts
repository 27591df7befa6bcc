import type { Sheet } from "./sheet";
import { assertEditable } from "./protection";
import type { Session } from "./session";
import { bodyArea, type GridTable } from "./table";

const SET_FILTER = "sheet.mutation.set-table-filter";

const BOOLEAN = 3;

/** How the grid calls an empty cell in a filter. */
const EMPTY_VALUE = "__UNIVER_TABLE_FILTER_EMPTY__";

const filterKey = (tableId: string, column: number): string => `filter:${tableId}:${String(column)}`;

/** The values that a column's filter shows; undefined without a filter. */
export function columnFilter(session: Session, tableId: string, column: number): readonly string[] | undefined {
  return session.ctx.state.extras.get(filterKey(tableId, column)) as readonly string[] | undefined;
}

/** Hides the rows of a table whose cell in a column shows something else. */
export function filterByValues(sheet: Sheet, table: GridTable, column: number, shown: readonly string[]): void {
  setFilter(sheet, table, column, shown);
  sheet.session.ctx.state.extras.set(filterKey(table.id, column), [...shown]);
}

export function clearColumnFilter(sheet: Sheet, table: GridTable, column: number): void {
  if (!columnFilter(sheet.session, table.id, column)) return;
  setFilter(sheet, table, column, undefined);
  sheet.session.ctx.state.extras.delete(filterKey(table.id, column));
}

function setFilter(sheet: Sheet, table: GridTable, column: number, shown: readonly string[] | undefined): void {
  assertEditable(sheet, table.gridArea, "objects", "Filter");
  const before = columnFilter(sheet.session, table.id, column);
  const change = (values: readonly string[] | undefined) => ({
    tableId: table.id,
    column,
    tableFilter: values && { filterType: "manual", values: gridValues(sheet, table, column, values) },
  });
  sheet.mutate(SET_FILTER, change(shown), change(before));
}

/** Excel filters by what cells show; the grid too, but a number without a format stays a number to it. */
function gridValues(sheet: Sheet, table: GridTable, column: number, shown: readonly string[]): (string | number)[] {
  const body = bodyArea(table);
  const wanted = new Set(shown);
  const rows = Array.from({ length: body.rows }, (_row, index) => body.row + index);
  const matching = rows.filter((row) => wanted.has(sheet.text(row, body.column + column)));
  return [...new Set(matching.map((row) => gridValue(sheet, row, body.column + column)))];
}

function gridValue(sheet: Sheet, row: number, column: number): string | number {
  const shown = sheet.grid.getSheet().getCell(row, column);
  return shown?.t !== BOOLEAN && typeof shown?.v === "number" ? shown.v : sheet.text(row, column) || EMPTY_VALUE;
}
