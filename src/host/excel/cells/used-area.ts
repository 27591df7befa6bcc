import type { ICellData, Nullable } from "@univerjs/core";
import type { GridContext } from "../../engine/grid-context";
import type { FWorksheet } from "../../engine/univer-modules";
import { boundingArea, intersectionOf, type Area } from "../address/area";

type Cells = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/** The smallest area with every used cell of a sheet, or of a part of it; with `valuesOnly` formats do not make a cell used. */
export function usedArea(ctx: GridContext, sheet: FWorksheet, valuesOnly: boolean, within?: Area): Area | undefined {
  const own = extent(sheet.getSheet().getCellMatrix().getMatrix(), (cell) => hasContent(cell) || (!valuesOnly && Boolean(cell.s)), within);
  const spilled = ctx.injector.get(ctx.engine.FormulaDataModel).getArrayFormulaCellData()[ctx.unitId]?.[sheet.getSheetId()];
  const filled = spilled && extent(spilled, () => true, within);
  return own && filled ? boundingArea(own, filled) : (own ?? filled);
}

/** A formula or any value; text that a formula gives may be empty. */
export function hasContent(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== "");
}

function extent(cells: Cells, used: (cell: ICellData) => boolean, within: Area | undefined): Area | undefined {
  let area: Area | undefined;
  for (const [row, columns] of Object.entries(cells)) {
    const span = columns && usedColumns(columns, used, within);
    if (!span) continue;
    const inRow = { row: Number(row), column: span.first, rows: 1, columns: span.last - span.first + 1 };
    const counted = within ? intersectionOf(inRow, within) : inRow;
    if (counted) area = area ? boundingArea(area, counted) : counted;
  }
  return area;
}

function usedColumns(
  columns: Record<number, Nullable<ICellData>>,
  used: (cell: ICellData) => boolean,
  within: Area | undefined,
): { first: number; last: number } | undefined {
  let first = Infinity;
  let last = -1;
  for (const key in columns) {
    const column = Number(key);
    const cell = columns[column];
    if (!cell || !used(cell) || (within && (column < within.column || column >= within.column + within.columns))) continue;
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  return last < 0 ? undefined : { first, last };
}
