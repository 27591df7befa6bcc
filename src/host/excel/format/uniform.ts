import type { IStyleData } from "@univerjs/core";
import { intersectionOf, isUnbounded, type Area } from "../address/area";
import type { Sheet } from "../cells/sheet";

/** A property of the cells' format when it is the same in all of them; otherwise null, as Excel answers. */
export function uniform<T>(sheet: Sheet, area: Area, property: (style: IStyleData, row: number, column: number) => T): T | null {
  let first: T | undefined;
  const cells = readable(sheet, area);
  for (let row = cells.row; row < cells.row + cells.rows; row++) {
    for (let column = cells.column; column < cells.column + cells.columns; column++) {
      const value = property(sheet.style(row, column), row, column);
      if (first === undefined) first = value;
      else if (value !== first) return null;
    }
  }
  return first ?? null;
}

/** Of whole rows and columns only the part that can differ, and always at least one cell. */
function readable(sheet: Sheet, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const grid = { row: 0, column: 0, rows: sheet.grid.getMaxRows(), columns: sheet.grid.getMaxColumns() };
  return intersectionOf(area, grid) ?? { ...area, rows: 1, columns: 1 };
}
