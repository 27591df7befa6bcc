import type { IStyleData } from "@univerjs/core";
import { ApiError } from "../rich-api/api-error";
import { type Area, containsCell, intersectionOf, isWholeColumns, isWholeRows } from "./area";
import { mergedAreas } from "./merged-cells";
import { assertEditable } from "./protection";
import type { Sheet } from "./sheet";

const POINTS_PER_PIXEL = 0.75;

/** Excel measures in points, the grid in pixels. */
export const pointsOf = (pixels: number): number => pixels * POINTS_PER_PIXEL;
const pixelsOf = (points: number): number => points / POINTS_PER_PIXEL;

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
function setColumnPixels(sheet: Sheet, { column: first, ...area }: Area, pixels: (column: number) => number): void {
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
function setRowPixels(sheet: Sheet, { row: first, ...area }: Area, pixels: (row: number) => number, isAuto: 0 | 1 = NOT_AUTO): void {
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

const PIXELS_PER_POINT = 96 / 72;
/** Mean width of a character in Calibri and its like, as a part of the size of the letters. */
const MEAN_WIDTH = 0.5;
const WIDE = 0.62;
const NARROW = 0.26;
const BOLD = 1.06;
const LINE_HEIGHT = 1.35;

/** Width of one line of text in pixels: measured where there is a screen, otherwise by the kind of its characters. */
function textWidth(text: string, style: IStyleData, font: { ff: string; fs: number }): number {
  const size = (style.fs ?? font.fs) * PIXELS_PER_POINT;
  const screen = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (screen) {
    screen.font = `${style.it ? "italic " : ""}${style.bl ? "bold " : ""}${size}px "${style.ff ?? font.ff}"`;
    return screen.measureText(text).width;
  }
  let width = 0;
  for (const character of text)
    width +=
      /[MWmw@%–—]/u.test(character) || /\p{Lu}/u.test(character) ? WIDE : /[iljtfr.,;:'!|()[\] ]/u.test(character) ? NARROW : MEAN_WIDTH;
  return width * size * (style.bl ? BOLD : 1);
}

const lineHeight = (style: IStyleData, font: { fs: number }): number => (style.fs ?? font.fs) * PIXELS_PER_POINT * LINE_HEIGHT;

/** Number of lines that a text takes in a cell of this width, broken between words. */
function lineCount(text: string, width: number, measure: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/u)) {
    let line = "";
    lines++;
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && measure(longer) > width) {
        lines++;
        line = word;
      } else line = longer;
      // A word that does not fit on a line is broken.
      lines += Math.max(0, Math.ceil(measure(line) / width) - 1) * (line === word ? 1 : 0);
    }
  }
  return lines;
}

const WRAP = 3;
const CELL_PADDING = 9;
const AUTO = 1;

/** Makes columns as wide as their longest text; columns without text keep their width. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const widths = new Map<number, number>();
  visitTexts(sheet, area, (row, column, text) => {
    const style = sheet.style(row, column);
    if (style.tb === WRAP) return;
    const longest = Math.max(...text.split("\n").map((line) => textWidth(line, style, sheet.session.ctx.core.DEFAULT_STYLES)));
    widths.set(column, Math.max(widths.get(column) ?? 0, Math.ceil(longest + CELL_PADDING)));
  });
  const columns = [...widths.keys()];
  if (columns.length === 0) return;
  const column = Math.min(...columns);
  const fitted = { row: 0, rows: 1, column, columns: Math.max(...columns) - column + 1 };
  setColumnPixels(sheet, fitted, (index) => widths.get(index) ?? sheet.grid.getColumnWidth(index));
}

/** Makes rows as high as their tallest text; rows without text get the standard height. */
export function autofitRows(sheet: Sheet, area: Area): void {
  const standard = sheet.grid.getSheet().getConfig().defaultRowHeight;
  const font = sheet.session.ctx.core.DEFAULT_STYLES;
  const heights = new Map<number, number>();
  visitTexts(sheet, area, (row, column, text) => {
    const style = sheet.style(row, column);
    const width = sheet.grid.getColumnWidth(column) - CELL_PADDING / 2;
    const lines = style.tb === WRAP ? lineCount(text, width, (line) => textWidth(line, style, font)) : text.split("\n").length;
    const height = lines === 1 ? lineHeight(style, font) : lines * lineHeight(style, font);
    heights.set(row, Math.max(heights.get(row) ?? standard, Math.ceil(height)));
  });
  const used = intersectionOf(area, { row: 0, column: 0, rows: sheet.grid.getMaxRows(), columns: sheet.grid.getMaxColumns() });
  if (used) setRowPixels(sheet, { ...used, column: 0, columns: 1 }, (row) => heights.get(row) ?? standard, AUTO);
}

/** Texts of the cells in an area; merged cells do not count. */
function visitTexts(sheet: Sheet, area: Area, visit: (row: number, column: number, text: string) => void): void {
  const used = sheet.used(true, area);
  if (!used) return;
  const merged = mergedAreas(sheet, used);
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const text = sheet.text(row, column);
      if (text !== "" && !merged.some((one) => containsCell(one, row, column))) visit(row, column, text);
    }
  }
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells are on the sheet, in points from its corner. */
export function placeOf(sheet: Sheet, area: Area): Place {
  const rows = isWholeColumns(area) ? sheet.grid.getMaxRows() : area.rows;
  const columns = isWholeRows(area) ? sheet.grid.getMaxColumns() : area.columns;
  return {
    left: widthOf(sheet, 0, area.column),
    top: heightOf(sheet, 0, area.row),
    width: widthOf(sheet, area.column, columns),
    height: heightOf(sheet, area.row, rows),
  };
}

function widthOf(sheet: Sheet, column: number, columns: number): number {
  let pixels = 0;
  for (let index = column; index < column + columns; index++)
    pixels += sheet.grid.getSheet().getColVisible(index) ? sheet.grid.getColumnWidth(index) : 0;
  return pointsOf(pixels);
}

function heightOf(sheet: Sheet, row: number, rows: number): number {
  let pixels = 0;
  for (let index = row; index < row + rows; index++)
    pixels += sheet.grid.getSheet().getRowVisible(index) ? sheet.grid.getRowHeight(index) : 0;
  return pointsOf(pixels);
}
