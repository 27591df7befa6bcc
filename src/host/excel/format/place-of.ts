import { isWholeColumns, isWholeRows, type Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { pointsOf } from "./points";

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
