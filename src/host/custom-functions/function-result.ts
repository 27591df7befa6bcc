import { CellError, isMatrix, type Element, type Matrix, type Value } from "./cell-values";

/**
 * One answer of the pane: `[invocation, succeeded, value]` or `[invocation, false, message, error number]`, possibly followed by
 * measurements.
 */
export type ResultTuple = readonly [id: number, succeeded: boolean, value: unknown, error?: unknown];

/** office.js' own numbers for errors; those that are not listed mean a wrong value. */
const ERROR_OF_NUMBER: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?" };
const WRONG_VALUE = "#VALUE!";
/** As in Excel only these two bring the function's own sentence; what comes with others is office.js' own. */
const NUMBERS_WITH_SENTENCE: ReadonlySet<unknown> = new Set([1, 7]);

/** What the cell gets for an answer of the pane. */
export function resultOf([, succeeded, value, error]: ResultTuple): Value {
  if (succeeded) return valueOf(value);
  const code = (typeof error === "number" ? ERROR_OF_NUMBER[error] : undefined) ?? WRONG_VALUE;
  return new CellError(code, NUMBERS_WITH_SENTENCE.has(error) ? messageOf(value) : "");
}

function valueOf(value: unknown): Value {
  if (!Array.isArray(value)) return elementOf(value);
  const rows: unknown[] = value;
  const width = Math.max(0, ...rows.map((row) => (Array.isArray(row) ? row.length : 0)));
  if (width === 0 || !rows.every((row) => Array.isArray(row))) return new CellError(WRONG_VALUE);
  const matrix: Matrix = rows.map((row: unknown[]) =>
    Array.from({ length: width }, (_, column) => (column < row.length ? elementOf(row[column]) : new CellError("#N/A"))),
  );
  return matrix;
}

function elementOf(value: unknown): Element {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  return typeof value === "object" ? richValue(value as RichValue) : new CellError(WRONG_VALUE);
}

/** CustomFunctions.Error and its like as JSON. */
interface RichValue {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly message?: unknown;
}

function richValue({ type, basicValue, message }: RichValue): Element {
  if (type === "Error") return new CellError(typeof basicValue === "string" ? basicValue : WRONG_VALUE, messageOf(message));
  const plain = typeof basicValue === "object" ? undefined : basicValue;
  return plain === undefined ? new CellError(WRONG_VALUE) : elementOf(plain);
}

function messageOf(message: unknown): string {
  return typeof message === "string" ? message : "";
}

/** Whether the answer is nothing but an error. */
export function isFailure(value: Value): boolean {
  return !isMatrix(value) && value instanceof CellError;
}
