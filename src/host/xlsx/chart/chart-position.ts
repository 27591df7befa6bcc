import type { IWorksheetData } from "@univerjs/core";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, emuToPoints, pixelsToPoints, pointsToEmu } from "../measures";

/** A place on a sheet as drawings give it: a cell (zero-based) and how far into it, in EMU. */
export interface Anchor {
  readonly nativeCol: number;
  readonly nativeColOff: number;
  readonly nativeRow: number;
  readonly nativeRowOff: number;
}

/** Widths and heights of a sheet, in pixels; hidden ones take no room. */
export type SheetMeasures = Partial<Pick<IWorksheetData, "columnData" | "rowData" | "defaultColumnWidth" | "defaultRowHeight">>;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type PixelsOf = (index: number) => number;

const columnPixels =
  ({ columnData = {}, defaultColumnWidth = DEFAULT_COLUMN_PIXELS }: SheetMeasures): PixelsOf =>
  (index) =>
    columnData[index]?.hd ? 0 : (columnData[index]?.w ?? defaultColumnWidth);
const rowPixels =
  ({ rowData = {}, defaultRowHeight = DEFAULT_ROW_PIXELS }: SheetMeasures): PixelsOf =>
  (index) =>
    rowData[index]?.hd ? 0 : (rowData[index]?.h ?? defaultRowHeight);

/** The rectangle between two anchors, in points from the top left of the sheet. */
export function boxBetween(first: Anchor, last: Anchor, sheet: SheetMeasures): Box {
  const left = start(columnPixels(sheet), first.nativeCol) + emuToPoints(first.nativeColOff);
  const top = start(rowPixels(sheet), first.nativeRow) + emuToPoints(first.nativeRowOff);
  const right = start(columnPixels(sheet), last.nativeCol) + emuToPoints(last.nativeColOff);
  const bottom = start(rowPixels(sheet), last.nativeRow) + emuToPoints(last.nativeRowOff);
  return { left, top, width: right - left, height: bottom - top };
}

/** The anchor of a point on the sheet. */
export function anchorAt(left: number, top: number, sheet: SheetMeasures): Anchor {
  const [nativeCol, nativeColOff] = place(columnPixels(sheet), left);
  const [nativeRow, nativeRowOff] = place(rowPixels(sheet), top);
  return { nativeCol, nativeColOff, nativeRow, nativeRowOff };
}

/** Where the column or row starts, in points. */
function start(pixelsOf: PixelsOf, index: number): number {
  let pixels = 0;
  for (let at = 0; at < index; at++) pixels += pixelsOf(at);
  return pixelsToPoints(pixels);
}

function place(pixelsOf: PixelsOf, points: number): [index: number, offset: number] {
  let rest = Math.max(0, points);
  for (let index = 0; ; index++) {
    const size = pixelsToPoints(pixelsOf(index));
    // A sheet has no column or row of more than 4.000 pixels: hidden ones end too.
    if (rest < size || index > 1_048_575) return [index, pointsToEmu(rest)];
    rest -= size;
  }
}
