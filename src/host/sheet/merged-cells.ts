import { areaOf, overlaps, type Area } from "./area";
import type { Sheet } from "./sheet";

/** Merged cells that touch an area, each as it is in full. */
export function mergedAreas(sheet: Sheet, within: Area): Area[] {
  return sheet.grid
    .getSheet()
    .getMergeData()
    .map(areaOf)
    .filter((merged) => overlaps(merged, within));
}
