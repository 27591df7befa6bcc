import { DomainFailure } from "../../domain/failure";

/** The answer, or why there is none. */
export function orFailure<Answer>(calculate: () => Answer): Answer | DomainFailure {
  try {
    return calculate();
  } catch (failure) {
    if (failure instanceof DomainFailure) return failure;
    throw failure;
  }
}
