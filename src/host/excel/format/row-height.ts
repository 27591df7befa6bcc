import { ApiError } from "../../rich-api/api-error";
import { isWholeColumns, type Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { assertEditable } from "../protection/assert-editable";
import { pixelsOf, pointsOf } from "./points";

const MAX_HEIGHT = 409.5;
const HEIGHT = "sheet.mutation.set-worksheet-row-height";
const IS_AUTO = "sheet.mutation.set-worksheet-row-is-auto-height";
const NOT_AUTO = 0;

/** Height in points that the rows have in common; null when they differ. */
export function rowHeight(sheet: Sheet, area: Area): number | null {
  sheet.session.cells.flush();
  const first = sheet.grid.getRowHeight(area.row);
  const last = Math.min(area.row + area.rows, sheet.grid.getMaxRows());
  for (let row = area.row + 1; row < last; row++) if (sheet.grid.getRowHeight(row) !== first) return null;
  return pointsOf(first);
}

export function setRowHeight(sheet: Sheet, area: Area, height: unknown, location: string): void {
  if (typeof height !== "number" || height < 0 || height > MAX_HEIGHT) throw new ApiError("InvalidArgument", location);
  assertEditable(sheet, area, "formatRows", location);
  setRowPixels(sheet, area, () => pixelsOf(height));
}

/** Of whole columns only the rows that the grid has got. */
export function setRowPixels(sheet: Sheet, { row: first, ...area }: Area, pixels: (row: number) => number, isAuto: 0 | 1 = NOT_AUTO): void {
  const rows = isWholeColumns({ row: first, ...area }) ? sheet.grid.getMaxRows() : area.rows;
  sheet.grow({ row: first, column: 0, rows, columns: 1 });
  const before: Record<number, number> = {};
  const after: Record<number, number> = {};
  const wasAuto: Record<number, number | undefined> = {};
  const manager = sheet.grid.getSheet().getRowManager();
  for (let row = first; row < first + rows; row++) {
    before[row] = sheet.grid.getRowHeight(row);
    after[row] = pixels(row);
    wasAuto[row] = manager.getRow(row)?.ia;
  }
  const ranges = [{ startRow: first, endRow: first + rows - 1, startColumn: 0, endColumn: 0 }];
  sheet.mutate(HEIGHT, { ranges, rowHeight: after }, { ranges, rowHeight: before });
  sheet.mutate(IS_AUTO, { ranges, autoHeightInfo: isAuto }, { ranges, autoHeightInfo: wasAuto });
}
