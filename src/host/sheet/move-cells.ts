import { ApiError } from "../rich-api/api-error";
import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  containsArea,
  gridRangeOf,
  isOnSheet,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  overlaps,
} from "./area";
import { type SheetChange, assertEditable } from "./protection";
import type { Sheet } from "./sheet";
import { type GridTable, gridTables, setTable, wholeArea } from "./table";
import { setColumnNames } from "./table-headings";

/** A shift of cells: to make room, or into room that deletion leaves. */
interface Shift {
  readonly kind: "insert" | "delete";
  readonly along: "rows" | "columns";
}

const ROW_COMMANDS = { insert: "sheet.command.insert-row-by-range", delete: "sheet.command.remove-row-by-range" };
const COLUMN_COMMANDS = { insert: "sheet.command.insert-col-by-range", delete: "sheet.command.remove-col-by-range" };
const CELL_COMMANDS = {
  insert: { rows: "sheet.command.insert-range-move-down", columns: "sheet.command.insert-range-move-right" },
  delete: { rows: "sheet.command.delete-range-move-up", columns: "sheet.command.delete-range-move-left" },
};
const UP = 0;
const LEFT = 3;

/** Shifts cells as Excel does, with the tables that lie in what is shifted. */
function shiftCells(sheet: Sheet, area: Area, shift: Shift, location: string): void {
  const { session } = sheet;
  const wholeLines = shift.along === "rows" ? isWholeRows(area) : isWholeColumns(area);
  const tables = gridTables(session.ctx).filter((table) => table.sheetId === sheet.id);
  const moved = wholeLines ? [] : tablesToMove(tables, area, shift, location);
  if (!wholeLines) sheet.grow(shift.kind === "insert" ? extended(sheet, area, shift) : area);
  session.onActiveSheet(sheet.grid, () => {
    if (wholeLines) shiftLines(sheet, area, shift);
    else session.cells.start(CELL_COMMANDS[shift.kind][shift.along], { range: gridRangeOf(area) });
  });
  for (const table of moved) moveTable(sheet, table, area, shift);
  restoreColumnNames(sheet, tables);
}

function shiftLines(sheet: Sheet, area: Area, { kind, along }: Shift): void {
  const rows = along === "rows";
  const range = gridRangeOf(rows ? { ...area, columns: sheet.grid.getMaxColumns() } : { ...area, rows: sheet.grid.getMaxRows() });
  if (kind === "insert") sheet.grow({ ...area, rows: rows ? 1 : Math.min(area.rows, 1), columns: rows ? Math.min(area.columns, 1) : 1 });
  sheet.run((rows ? ROW_COMMANDS : COLUMN_COMMANDS)[kind], { range, direction: rows ? UP : LEFT });
}

/** Room at the end of the sheet for what moves there. */
function extended(sheet: Sheet, area: Area, { along }: Shift): Area {
  const used = sheet.used(false);
  if (!used) return area;
  return along === "rows"
    ? { ...area, rows: Math.max(area.rows, used.row + used.rows + area.rows - area.row) }
    : { ...area, columns: Math.max(area.columns, used.column + used.columns + area.columns - area.column) };
}

/** Tables that lie wholly in what is shifted; Excel refuses to shift a part of a table. */
function tablesToMove(tables: readonly GridTable[], area: Area, { along }: Shift, location: string): GridTable[] {
  const shifted = along === "rows" ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
  const touched = tables.filter((table) => overlaps(wholeArea(table), shifted) && !isPartOfTable(table, area, along));
  if (touched.some((table) => !containsArea(shifted, wholeArea(table)))) throw new ApiError("InsertDeleteConflict", location);
  return touched;
}

/** Rows over the full width of a table, or columns over its full height, change the table itself. */
function isPartOfTable(table: GridTable, area: Area, along: Shift["along"]): boolean {
  const whole = wholeArea(table);
  if (along === "rows")
    return area.column === whole.column && area.columns === whole.columns && area.row > whole.row && area.row <= whole.row + whole.rows;
  return area.row === whole.row && area.rows === whole.rows && area.column >= whole.column && area.column <= whole.column + whole.columns;
}

function moveTable(sheet: Sheet, table: GridTable, area: Area, { kind, along }: Shift): void {
  const distance = (along === "rows" ? area.rows : area.columns) * (kind === "insert" ? 1 : -1);
  const { gridArea } = table;
  const after = along === "rows" ? { ...gridArea, row: gridArea.row + distance } : { ...gridArea, column: gridArea.column + distance };
  setTable(sheet.session, table, { updateRange: { newRange: gridRangeOf(after) } }, { updateRange: { newRange: gridRangeOf(gridArea) } });
}

/** Moving a table sideways makes the grid forget the names of its columns. */
function restoreColumnNames(sheet: Sheet, before: readonly GridTable[]): void {
  const now = gridTables(sheet.session.ctx);
  for (const table of before) {
    const present = now.find((one) => one.id === table.id);
    if (present && present.columns.length === table.columns.length) setColumnNames(sheet, present, table.columns);
  }
}

/** Makes room at an area; cells move down or to the right. Refuses when used cells would leave the sheet. */
export function insertCells(sheet: Sheet, area: Area, shift: unknown, location: string): void {
  if (shift !== "Down" && shift !== "Right") throw new ApiError("InvalidArgument", location);
  const along = isUnbounded(area) ? (isWholeRows(area) ? "rows" : "columns") : shift === "Down" ? "rows" : "columns";
  const change: SheetChange = along === "rows" ? "insertRows" : "insertColumns";
  assertEditable(sheet, area, change, location);
  const used = sheet.used(true);
  const end =
    along === "rows"
      ? { ...area, row: (used?.row ?? 0) + (used?.rows ?? 1) - 1 + area.rows, rows: 1 }
      : { ...area, column: (used?.column ?? 0) + (used?.columns ?? 1) - 1 + area.columns, columns: 1 };
  if (!isOnSheet(end)) throw new ApiError("InsertDeleteConflict", location);
  shiftCells(sheet, area, { kind: "insert", along }, location);
}

/** Takes cells away; those below move up, or those to the right move left. */
export function deleteCells(sheet: Sheet, area: Area, shift: unknown, location: string): void {
  if (shift !== "Up" && shift !== "Left") throw new ApiError("InvalidArgument", location);
  const along = isUnbounded(area) ? (isWholeRows(area) ? "rows" : "columns") : shift === "Up" ? "rows" : "columns";
  const change: SheetChange = along === "rows" ? "deleteRows" : "deleteColumns";
  assertEditable(sheet, area, change, location);
  shiftCells(sheet, area, { kind: "delete", along }, location);
}
