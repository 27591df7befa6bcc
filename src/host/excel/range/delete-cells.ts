import { ApiError } from "../../rich-api/api-error";
import { isUnbounded, isWholeRows, type Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { assertEditable, type SheetChange } from "../protection/assert-editable";
import { shiftCells } from "./shift-cells";

/** Takes cells away; those below move up, or those to the right move left. */
export function deleteCells(sheet: Sheet, area: Area, shift: unknown, location: string): void {
  if (shift !== "Up" && shift !== "Left") throw new ApiError("InvalidArgument", location);
  const along = isUnbounded(area) ? (isWholeRows(area) ? "rows" : "columns") : shift === "Up" ? "rows" : "columns";
  const change: SheetChange = along === "rows" ? "deleteRows" : "deleteColumns";
  assertEditable(sheet, area, change, location);
  shiftCells(sheet, area, { kind: "delete", along }, location);
}
