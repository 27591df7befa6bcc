/** A value as Excel hands it to a custom function; an empty cell is null. */
export type Scalar = number | string | boolean | null;

/** An error in a cell, with the sentence of the function that gave it, when there is one. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

export type Element = Scalar | CellError;
export type Matrix = readonly (readonly Element[])[];
export type Value = Element | Matrix;

/** A value without errors: what functions are called with. */
export type PlainValue = Scalar | readonly (readonly Scalar[])[];

/** One argument as the function receives it: for a repeating parameter the array of all that were given. */
export type CallArgument = PlainValue | readonly PlainValue[];

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** All errors in a value, row by row. */
export function errorsIn(value: Value): CellError[] {
  const elements: readonly Element[] = isMatrix(value) ? value.flat() : [value];
  return elements.filter((element) => element instanceof CellError);
}

export function isPlain(value: Value): value is PlainValue {
  return errorsIn(value).length === 0;
}
