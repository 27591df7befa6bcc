import { ApiError } from "../rich-api/api-error";
import type { Sheet } from "../sheet/sheet";
import { placeOf, type Place } from "../sheet/size";
import { resolveRange } from "./range";

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
