import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { EngineCell } from "../engine/cells";
import { PENDING_ERROR } from "../engine/hold-back";
import {
  type Argument,
  type Call,
  type CallArgument,
  CellError,
  type Element,
  type EngineValues,
  type PlainValue,
  type Value,
  callsOf,
  errorsIn,
  isMatrix,
  isPlain,
} from "./cell-values";
import { parameterAt, type HostFunction } from "./function-metadata";

/** The result of one call; undefined while it is under way. */
export type Request = (functionId: string, args: readonly CallArgument[], cell: EngineCell) => Value | undefined;

const PENDING = new CellError(PENDING_ERROR);

/**
 * A custom function in a formula, as the engine evaluates it. It answers at once; while a result is under way with an error that marks the
 * cell as
 * waiting. Were it asynchronous, the engine would wait for one cell after another, and fail on it inside MAP and LAMBDA.
 */
export function evaluateFunction(
  fn: HostFunction,
  variants: readonly FunctionVariantType[],
  cell: EngineCell,
  values: EngineValues,
  request: Request,
): BaseValueObject {
  const answer = (call: Call): Value => answerOf(fn, call, cell, request);
  const plan = callsOf(argumentsOf(fn, variants, values));
  if (!plan.mapped) return values.write(answer(plan.call));
  const results = plan.calls.map((row) => row.map((call) => topLeft(answer(call))));
  return values.write(results.flat().includes(PENDING) ? PENDING : results);
}

/** Arguments that are left out at the end are null, as in Excel. */
function argumentsOf(fn: HostFunction, variants: readonly FunctionVariantType[], values: EngineValues): Argument[] {
  const count = Math.max(variants.length, fn.parameters.filter(({ repeating }) => !repeating).length);
  return Array.from({ length: count }, (_, index) => {
    const variant = variants[index];
    const value = variant ? values.read(variant) : null;
    const parameter = parameterAt(fn, index);
    return { value, whole: value !== null && parameter?.dimensionality === "matrix" };
  });
}

function answerOf(fn: HostFunction, call: Call, cell: EngineCell, request: Request): Value {
  if (call instanceof CellError) return call;
  const errors = call.flatMap(errorsIn);
  if (errors.some(({ code }) => code === PENDING_ERROR)) return PENDING;
  const [error] = errors;
  if (error) return error;
  const result = request(fn.id, withRepeated(fn, call.filter(isPlain)), cell);
  return result === undefined ? PENDING : result;
}

/** The arguments of a repeating parameter are handed over as one array. */
function withRepeated(fn: HostFunction, args: readonly PlainValue[]): readonly CallArgument[] {
  const last = fn.parameters.at(-1);
  if (!last?.repeating) return args;
  const single = fn.parameters.length - 1;
  return [...args.slice(0, single), args.slice(single)];
}

/** A function that is mapped over cells gives one value for each: of an array the first. */
function topLeft(value: Value): Element {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}
