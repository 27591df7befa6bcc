/** Size of a sheet in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Excel refuses to read or write more cells than this in one range. */
export const MAX_CELLS = 5_000_000;

/** A rectangle of cells: zero-based top left corner and size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The grid's notation of a rectangle, both ends included. */
export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function areaOf({ startRow, endRow, startColumn, endColumn }: GridRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

export function gridRangeOf({ row, column, rows, columns }: Area): GridRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export const lastRowOf = (area: Area): number => area.row + area.rows - 1;
export const lastColumnOf = (area: Area): number => area.column + area.columns - 1;
export const cellCount = (area: Area): number => area.rows * area.columns;
export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;

/** Whole rows or columns: Excel gives no cell values of such a range. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

/** Inside a sheet, and at least one cell. */
export function isOnSheet(area: Area): boolean {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  return (
    whole &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    lastRowOf(area) < MAX_ROWS &&
    lastColumnOf(area) < MAX_COLUMNS
  );
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);
}

export function containsArea(outer: Area, inner: Area): boolean {
  return containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRowOf(inner), lastColumnOf(inner));
}

/** What two areas share; undefined when they do not touch. */
export function intersectionOf(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const overlaps = (a: Area, b: Area): boolean => intersectionOf(a, b) !== undefined;

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRowOf(a), lastRowOf(b)) - row + 1,
    columns: Math.max(lastColumnOf(a), lastColumnOf(b)) - column + 1,
  };
}

/** What is left of an area without the part that another covers: at most four areas. */
export function subtractArea(area: Area, taken: Area): Area[] {
  const shared = intersectionOf(area, taken);
  if (!shared) return [area];
  const parts: Area[] = [
    { ...area, rows: shared.row - area.row },
    { ...area, row: lastRowOf(shared) + 1, rows: lastRowOf(area) - lastRowOf(shared) },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: lastColumnOf(shared) + 1, columns: lastColumnOf(area) - lastColumnOf(shared) },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
