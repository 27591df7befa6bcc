import { CellError, isMatrix, type Element, type Matrix, type Value } from "./cell-values";

export interface Argument {
  readonly value: Value;
  /** Taken whole rather than cell by cell. */
  readonly whole: boolean;
}

/** Arguments of one call, or the error that stands in its place. */
export type Call = readonly Value[] | CellError;

export type CallPlan =
  { readonly mapped: false; readonly call: Call } | { readonly mapped: true; readonly calls: readonly (readonly Call[])[] };

/**
 * The calls that Excel makes when parameters for one value are given ranges: rows and columns are repeated to the size of the largest,
 * and where an argument has no value for a place, that place is #N/A.
 */
export function callsOf(args: readonly Argument[]): CallPlan {
  const ranges = args.filter(({ value, whole }) => !whole && isMatrix(value)).map(({ value }) => value as Matrix);
  const rows = Math.max(1, ...ranges.map((matrix) => matrix.length));
  const columns = Math.max(1, ...ranges.map((matrix) => matrix[0]?.length ?? 0));
  if (rows === 1 && columns === 1) return { mapped: false, call: callAt(args, 0, 0) };
  return {
    mapped: true,
    calls: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => callAt(args, row, column))),
  };
}

function callAt(args: readonly Argument[], row: number, column: number): Call {
  const values: Value[] = [];
  for (const { value, whole } of args) {
    const element = whole || !isMatrix(value) ? value : elementAt(value, row, column);
    if (element === undefined) return new CellError("#N/A");
    values.push(whole && !isMatrix(element) ? [[element]] : element);
  }
  return values;
}

function elementAt(matrix: Matrix, row: number, column: number): Element | undefined {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  return line?.length === 1 ? line[0] : line?.[column];
}
