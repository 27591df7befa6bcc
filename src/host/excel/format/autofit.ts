import { containsCell, intersectionOf, type Area } from "../address/area";
import { mergedAreas } from "../cells/merged-areas";
import type { Sheet } from "../cells/sheet";
import { setColumnPixels } from "./column-width";
import { setRowPixels } from "./row-height";
import { lineCount, lineHeight, textWidth } from "./text-size";

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
