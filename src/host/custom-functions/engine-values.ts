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
import { CellError, isMatrix, type Element, type Matrix, type Value } from "./cell-values";

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
