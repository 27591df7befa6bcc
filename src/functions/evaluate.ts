import { DomainFailure } from "../domain/failure/failure";
import { failureSentence } from "../text/failures/failure-sentence";
import { failureTexts } from "../text/failures/nl";
import { computations } from "./compute";
import { invalidArgument } from "./edge/failure";
import type { FunctionId } from "./function-id";
import type { FunctionError, FunctionValue, Computed, FunctionResult } from "./result";

/**
 * Calculates a custom function without Excel. Arguments are as Excel passes them: a range is a matrix, what is left out is null.
 * It never throws and its promise never rejects: what is wrong is the result, with a Dutch sentence.
 */
export function callFunction(id: FunctionId, args: readonly unknown[]): FunctionResult | Promise<FunctionResult> {
  try {
    const computed = computations[id](args);
    return computed instanceof Promise ? computed.then(toResult, toError) : toResult(computed);
  } catch (failure) {
    return toError(failure);
  }
}

function toResult(computed: Computed): FunctionResult {
  return typeof computed === "object" ? computed.map((row) => row.map(toCell)) : toCell(computed);
}

function toCell(value: FunctionValue | DomainFailure): FunctionValue | FunctionError {
  if (typeof value === "number" && !Number.isFinite(value)) return toError(invalidArgument("resultTooLarge", {}));
  return value instanceof DomainFailure ? toError(value) : value;
}

/** Anything but a DomainFailure is a defect: it is told as such, without its inner words. */
function toError(failure: unknown): FunctionError {
  const known = failure instanceof DomainFailure ? failure : invalidArgument("unexpected", {});
  return { error: known.kind === "invalid" ? "#VALUE!" : "#N/A", message: failureSentence(known, failureTexts) };
}
