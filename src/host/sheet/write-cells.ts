import type { ICellData } from "@univerjs/core";
import { ApiError } from "../rich-api/api-error";
import type { Area } from "./area";
import { toGridFormula } from "./formula-text";
import { gridTables } from "./table";
import { renameColumns } from "./table-headings";
import { cellInput } from "./cell-input";
import type { Sheet } from "./sheet";

const WRONG_SIZE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** One value for every cell, or a matrix of the area's size; null in a matrix leaves that cell alone. */
export function cellValues<T>(input: unknown, area: Area, location: string): (row: number, column: number) => T {
  if (!Array.isArray(input)) return () => input as T;
  assertSize(input.length, area.rows, location);
  for (const row of input as unknown[]) assertSize(Array.isArray(row) ? row.length : -1, area.columns, location);
  const matrix = input as T[][];
  return (row, column) => matrix[row]?.[column] as T;
}

export function assertSize(size: number, expected: number, location: string): void {
  if (size !== expected) throw new ApiError("InvalidArgument", location, WRONG_SIZE);
}

/** Puts values and formulas in cells as Excel does when they come from office.js: all of them, or none when one is refused. */
export function writeCells(sheet: Sheet, area: Area, input: unknown, location: string): void {
  const valueAt = cellValues<unknown>(input, area, location);
  sheet.grow(area);
  const headings = renameColumns(sheet, area, (row, column) => valueAt(row - area.row, column - area.column));
  const { cells, ctx } = sheet.session;
  const tables = gridTables(ctx);
  const changes: [row: number, column: number, patch: ICellData][] = [];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const at = [area.row + row, area.column + column] as const;
      const value = headings.get(`${at[0]},${at[1]}`) ?? valueAt(row, column);
      if (value === null || value === undefined) continue;
      const present = cells.numberFormat(sheet.grid, ...at);
      const { patch, format } = cellInput(
        value,
        present === "@",
        (formula) => toGridFormula(sheet, tables, ...at, formula, location),
        location,
      );
      changes.push([...at, format !== undefined && present === "General" ? { ...patch, s: { n: { pattern: format } } } : patch]);
    }
  }
  for (const change of changes) sheet.put(...change);
}
