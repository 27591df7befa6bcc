import { columnLetters } from "../../domain/table/column-letters";

/** A cell of a sheet, counted from zero. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; its top-left cell is counted from zero. */
export interface CellArea extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/** "B3" or "B3:D9". */
export function a1(area: CellPosition | CellArea): string {
  const first = columnLetters(area.column) + (area.row + 1);
  if (!("rows" in area) || (area.rows === 1 && area.columns === 1)) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** "$B$3": the same cell wherever the formula stands. */
export const absolute = ({ row, column }: CellPosition): string => `$${columnLetters(column)}$${row + 1}`;

/** A sheet's name as a formula wants it: 'Blad 1'. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

export const cellAt = (area: CellPosition, row: number, column: number): CellPosition => ({
  row: area.row + row,
  column: area.column + column,
});

/** The smallest area that holds all of them. */
export function boundingArea(areas: readonly CellArea[]): CellArea {
  const row = Math.min(...areas.map((one) => one.row));
  const column = Math.min(...areas.map((one) => one.column));
  const rows = Math.max(...areas.map((one) => one.row + one.rows)) - row;
  const columns = Math.max(...areas.map((one) => one.column + one.columns)) - column;
  return { row, column, rows, columns };
}

export function overlaps(one: CellArea, other: CellArea): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** An address as people know it: Blad1!C5:E9, with quotation marks where the name of the sheet needs them. */
export const addressOf = ({ sheet, area }: { readonly sheet: string; readonly area: CellArea }): string =>
  `${/^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? sheet : quotedSheet(sheet)}!${a1(area)}`;
