import { type GridStyle, cellExtrasOf } from "../model/grid-style";
import { ApiError } from "../rich-api/api-error";
import { type Area, intersectionOf } from "./area";
import type { Session } from "./session";
import type { Sheet } from "./sheet";

/** What is about to be done to cells of a sheet, and the option of `protection.protect` that allows it. */
const ALLOWED_BY = {
  format: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  hyperlink: "allowInsertHyperlinks",
  sort: "allowSort",
  objects: "allowEditObjects",
} as const;

/** "content": what is in the cells, which depends on their being locked. */
export type SheetChange = keyof typeof ALLOWED_BY | "content";

/** Refuses a change that the protection of the sheet does not allow. */
export function assertEditable(sheet: Sheet, area: Area, change: SheetChange, location: string): void {
  const protection = sheet.session.ctx.state.sheetProtection.get(sheet.id);
  if (!protection) return;
  const allowed = change === "content" ? isUnlocked(sheet, area) : protection.options[ALLOWED_BY[change]] === true;
  if (!allowed) throw new ApiError("AccessDenied", location);
}

/** Whether every cell may be changed on a protected sheet. Cells are locked unless they say otherwise. */
function isUnlocked(sheet: Sheet, area: Area): boolean {
  const inGrid = intersectionOf(area, { row: 0, column: 0, rows: sheet.grid.getMaxRows(), columns: sheet.grid.getMaxColumns() });
  if (!inGrid || inGrid.rows !== area.rows || inGrid.columns !== area.columns) return false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) if (isLocked(sheet, row, column)) return false;
  }
  return true;
}

export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  const style: GridStyle = sheet.style(row, column);
  return cellExtrasOf(sheet.raw(row, column)).locked ?? style.excel?.locked ?? true;
}

/** Refuses to add, delete, rename, move, show or hide sheets when the structure of the workbook is protected. */
export function assertStructureEditable(session: Session, location: string): void {
  if (session.ctx.state.workbookProtection) throw new ApiError("AccessDenied", location);
}
