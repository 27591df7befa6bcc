import { DomainFailure } from "../../domain/failure/failure";
import type { Failures } from "../../text/failures/failure-sentence";
import type { ArgumentPlace } from "../../text/format/argument-place";
import { invalidArgument } from "./failure";

/** The cells of one argument, row by row. */
export interface Cells {
  /** The argument's name, as people see it. */
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly unknown[];
  /** A single value rather than a range: it has no row and column. */
  readonly single: boolean;
}

/** The cells of an argument that takes a range; a single value is a range of one cell. */
export function range(argument: string, value: unknown): Cells {
  if (!Array.isArray(value)) return { argument, rows: 1, columns: 1, values: [value], single: true };
  const rows: readonly unknown[] = value;
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  // Loops: this runs for every argument of every formula in a sheet.
  const values: unknown[] = [];
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== columns) throw invalidArgument("notARange", { argument });
    for (const cell of row) values.push(cell);
  }
  if (values.length === 0) throw invalidArgument("notARange", { argument });
  return { argument, rows: rows.length, columns, values, single: false };
}

/** The cell of an argument that takes one value. */
export function single(argument: string, value: unknown): Cells {
  const cells = range(argument, value);
  if (cells.values.length !== 1) throw invalidArgument("notOneValue", { argument, rows: cells.rows, columns: cells.columns });
  return { ...cells, single: true };
}

/** Where a cell stands, counted as people count. */
export function placeOf({ argument, columns, single }: Cells, index: number): ArgumentPlace {
  if (single) return { argument, row: null, column: null };
  return { argument, row: Math.floor(index / columns) + 1, column: (index % columns) + 1 };
}

/** Fails unless a range has the shape of another. */
export function sameShape(cells: Cells, other: Cells): void {
  if (cells.rows === other.rows && cells.columns === other.columns) return;
  const { argument, rows, columns } = cells;
  throw invalidArgument("shapeDiffers", {
    argument,
    rows,
    columns,
    other: other.argument,
    otherRows: other.rows,
    otherColumns: other.columns,
  });
}

/** Values, one for each cell, in the shape of the cells. */
export function shapedAs<T>({ rows, columns }: Cells, values: readonly T[]): T[][] {
  const shaped: T[][] = [];
  for (let row = 0; row < rows; row++) shaped.push(values.slice(row * columns, (row + 1) * columns));
  return shaped;
}

/** Nothing stands in the cell. */
export const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";

/** The place of the value with an index in the calculation, counted from 0. */
export type PlaceOfIndex = (index: number) => ArgumentPlace;

/** Values that stand in cells one to one; one cell holds for all indexes. */
export const inCells =
  (cells: Cells): PlaceOfIndex =>
  (index) =>
    placeOf(cells, cells.values.length === 1 ? 0 : index);

/** Runs a calculation and tells its failures with the place of the value: `places` says per failure which argument it is about. */
export function placed<T>(places: Partial<Record<keyof Failures, PlaceOfIndex>>, calculate: () => T): T {
  try {
    return calculate();
  } catch (failure) {
    if (!(failure instanceof DomainFailure)) throw failure;
    const placeOfIndex = (places as Readonly<Record<string, PlaceOfIndex | undefined>>)[failure.key];
    if (!placeOfIndex) throw failure;
    const { index } = failure.details;
    throw new DomainFailure(failure.kind, failure.key, { ...failure.details, ...placeOfIndex(typeof index === "number" ? index : 0) });
  }
}

/**
 * Indexes of the rows of a series in two ranges of the same shape: when, and how much. A row without a value is left out, as nothing
 * is known of it; so is an empty row, whose blank cells can arrive as 0.
 */
export function filledPairs(when: Cells, howMuch: Cells): number[] {
  sameShape(howMuch, when);
  return when.values.flatMap((moment, index) => {
    const value = howMuch.values[index];
    const empty = value === 0 && (isBlank(moment) || moment === 0);
    return isBlank(value) || empty ? [] : index;
  });
}

/** Fails unless a table has as many columns as its rows need. */
export function checkColumns(cells: Cells, table: "bijdragen" | "sleutel", least: number, most: number): void {
  const { argument, columns } = cells;
  if (columns < least || columns > most) throw invalidArgument("wrongColumns", { argument, columns, table });
}

/** Index of the first cell of every row in which something is filled in; a blank cell can arrive as 0. */
export function filledRows({ rows, columns, values }: Cells): number[] {
  const starts = Array.from({ length: rows }, (_, row) => row * columns);
  return starts.filter((start) =>
    values
      .slice(start, start + columns)
      .some((value) => !isBlank(value) && value !== 0 && (typeof value !== "string" || value.trim() !== "")),
  );
}
