import { DomainFailure } from "../../domain/failure";

/** What a calculation gives, or why it gives nothing: a cell that fails by itself, while the others stand. */
export function orFailure<T>(calculate: () => T): T | DomainFailure {
  try {
    return calculate();
  } catch (failure) {
    if (failure instanceof DomainFailure) return failure;
    throw failure;
  }
}
