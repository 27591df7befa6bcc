import { ApiError } from "../../rich-api/api-error";
import type { Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { pointsOf } from "../format/points";
import { resolveRange } from "../range/resolve-range";

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells are on the sheet, in points from its corner. */
export function placeOf(sheet: Sheet, area: Area): Place {
  const left = widthOf(sheet, 0, area.column);
  const top = heightOf(sheet, 0, area.row);
  return { left, top, width: widthOf(sheet, area.column, area.columns), height: heightOf(sheet, area.row, area.rows) };
}

/** The place from one cell up to and including another; without the other only the corner. */
export function placeBetween(sheet: Sheet, startCell: unknown, endCell: unknown): Partial<Place> {
  const location = "Chart.setPosition";
  const start = resolveRange(sheet, startCell, location);
  const { left, top } = placeOf(sheet, start.area);
  if (endCell === undefined || endCell === null || endCell === "") return { left, top };
  const covered = start.GetBoundingRect(resolveRange(sheet, endCell, location));
  const { width, height } = placeOf(sheet, covered.area);
  if (width <= 0 || height <= 0) throw new ApiError("InvalidArgument", location);
  return { left, top, width, height };
}

function widthOf(sheet: Sheet, column: number, columns: number): number {
  let pixels = 0;
  for (let index = column; index < column + columns; index++) pixels += sheet.grid.getSheet().getColVisible(index) ? sheet.grid.getColumnWidth(index) : 0;
  return pointsOf(pixels);
}

function heightOf(sheet: Sheet, row: number, rows: number): number {
  let pixels = 0;
  for (let index = row; index < row + rows; index++) pixels += sheet.grid.getSheet().getRowVisible(index) ? sheet.grid.getRowHeight(index) : 0;
  return pointsOf(pixels);
}
