import type { IStyleData } from "@univerjs/core";
import type { CellExtras } from "../model/grid-style";
import { ApiError } from "../rich-api/api-error";
import { isUnbounded, type Area } from "./area";
import type { Sheet } from "./sheet";
import { assertEditable } from "./protection";

const MAX_INDENT = 250;
const PIXELS_PER_LEVEL = 9;
const OWN_PADDING = 2;
const RIGHT = 3;

/** Indents cells: from the right when they are aligned to the right. */
export function indentCells(sheet: Sheet, area: Area, level: unknown): void {
  const location = "RangeFormat.indentLevel";
  const counts = typeof level === "number" && Number.isInteger(level) && level >= 0 && level <= MAX_INDENT;
  if (!counts || isUnbounded(area)) throw new ApiError("InvalidArgument", location);
  assertEditable(sheet, area, "format", location);
  sheet.grow(area);
  const padding = level === 0 ? null : OWN_PADDING + level * PIXELS_PER_LEVEL;
  const extras: CellExtras = { indent: level };
  sheet.putEach(area, (row, column) => {
    const side = sheet.style(row, column).ht === RIGHT ? "r" : "l";
    return { s: { pd: padding === null ? null : { [side]: padding } } as IStyleData, custom: { ...extras } };
  });
}
