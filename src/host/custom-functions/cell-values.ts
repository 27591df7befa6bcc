import type { Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import type { FormulaEngine } from "../engine/univer-modules";

/** A value as Excel hands it to a custom function; an empty cell is null. */
type Scalar = number | string | boolean | null;

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

/** From the engine's objects to values and back. */
export class EngineValues {
  constructor(private readonly engine: FormulaEngine) {}

  read(variant: FunctionVariantType): Value {
    const object = variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : (variant as BaseValueObject);
    return object.isArray() ? matrixOf(object as ArrayValueObject) : elementOf(object);
  }

  write(value: Value): BaseValueObject {
    if (!isMatrix(value)) return this.writeElement(value);
    return this.engine.ArrayValueObject.create({
      calculateValueList: value.map((row) => row.map((element) => this.writeElement(element))),
      rowCount: value.length,
      columnCount: value[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  private writeElement(element: Element): BaseValueObject {
    const { NumberValueObject, BooleanValueObject, StringValueObject, ErrorValueObject } = this.engine;
    if (element instanceof CellError) return ErrorValueObject.create(element.code as ErrorType, element.message);
    if (typeof element === "number") return NumberValueObject.create(element);
    if (typeof element === "boolean") return BooleanValueObject.create(element);
    return StringValueObject.create(element ?? "");
  }
}

function matrixOf(array: ArrayValueObject): Matrix {
  const columns = Array.from({ length: array.getColumnCount() }, (_, column) => column);
  return Array.from({ length: array.getRowCount() }, (_, row) => columns.map((column) => elementOf(array.get(row, column))));
}

function elementOf(object: Nullable<BaseValueObject>): Element {
  if (!object || object.isNull()) return null;
  if (object.isError()) {
    const error = object as ErrorValueObject;
    return new CellError(error.getErrorType(), error.getErrorContent());
  }
  return object.getValue() as Element;
}

export interface Argument {
  readonly value: Value;
  /** Taken whole rather than cell by cell. */
  readonly whole: boolean;
}

/** Arguments of one call, or the error that stands in its place. */
export type Call = readonly Value[] | CellError;

type CallPlan = { readonly mapped: false; readonly call: Call } | { readonly mapped: true; readonly calls: readonly (readonly Call[])[] };

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
