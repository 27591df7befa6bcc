import { callFunction } from "../../../src/functions/evaluate";
import type { FunctionId } from "../../../src/functions/function-id";
import type { FunctionError, FunctionValue, FunctionResult } from "../../../src/functions/result";

export const isError = (value: FunctionResult): value is FunctionError => typeof value === "object" && "error" in value;

/** Every cell of a result, row by row. */
export function cellsOf(result: FunctionResult): readonly (FunctionValue | FunctionError)[] {
  return typeof result === "object" && !isError(result) ? result.flat() : [result];
}

/** The sentence with which a call is refused. */
export async function refusal(id: FunctionId, ...args: unknown[]): Promise<string> {
  const result = await callFunction(id, args);
  if (!isError(result)) throw new Error(`Expected an error, got ${JSON.stringify(result)}`);
  return `${result.error} ${result.message}`;
}

/** The rows of a call that succeeds. */
export async function rows(id: FunctionId, ...args: unknown[]): Promise<readonly (readonly (FunctionValue | FunctionError)[])[]> {
  const result = await callFunction(id, args);
  if (isError(result) || typeof result !== "object") throw new Error(`Expected rows, got ${JSON.stringify(result)}`);
  return result;
}

/** One value per row, as a range. */
export const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);
