import { ApiError } from "../../rich-api/api-error";
import { isOnSheet, isUnbounded, isWholeRows, type Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { assertEditable, type SheetChange } from "../protection/assert-editable";
import { shiftCells } from "./shift-cells";

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
