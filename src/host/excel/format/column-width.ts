import { ApiError } from "../../rich-api/api-error";
import { isWholeRows, type Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { assertEditable } from "../protection/assert-editable";
import { pixelsOf, pointsOf } from "./points";

const MAX_WIDTH = 1790;
const WIDTH = "sheet.mutation.set-worksheet-col-width";

/** Width in points that the columns have in common; null when they differ. */
export function columnWidth(sheet: Sheet, area: Area): number | null {
  sheet.session.cells.flush();
  const first = sheet.grid.getColumnWidth(area.column);
  const last = Math.min(area.column + area.columns, sheet.grid.getMaxColumns());
  for (let column = area.column + 1; column < last; column++) if (sheet.grid.getColumnWidth(column) !== first) return null;
  return pointsOf(first);
}

export function setColumnWidth(sheet: Sheet, area: Area, width: unknown, location: string): void {
  if (typeof width !== "number" || width < 0 || width > MAX_WIDTH) throw new ApiError("InvalidArgument", location);
  assertEditable(sheet, area, "formatColumns", location);
  setColumnPixels(sheet, area, () => pixelsOf(width));
}

/** Of whole rows only the columns that the grid has got. */
export function setColumnPixels(sheet: Sheet, { column: first, ...area }: Area, pixels: (column: number) => number): void {
  const columns = isWholeRows({ column: first, ...area }) ? sheet.grid.getMaxColumns() : area.columns;
  sheet.grow({ row: 0, column: first, rows: 1, columns });
  const before: Record<number, number> = {};
  const after: Record<number, number> = {};
  for (let column = first; column < first + columns; column++) {
    before[column] = sheet.grid.getColumnWidth(column);
    after[column] = pixels(column);
  }
  const ranges = [{ startRow: 0, endRow: 0, startColumn: first, endColumn: first + columns - 1 }];
  sheet.mutate(WIDTH, { ranges, colWidth: after }, { ranges, colWidth: before });
}
