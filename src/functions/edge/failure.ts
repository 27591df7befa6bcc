import { DomainFailure } from "../../domain/failure/failure";
import type { ArgumentFailures } from "../../text/failures/failure-sentence";

/** The arguments are wrong. */
export function invalidArgument<Key extends keyof ArgumentFailures>(key: Key, details: ArgumentFailures[Key]): DomainFailure<Key> {
  return new DomainFailure("invalid", key, { ...details });
}

/** What a calculation gives, or why it gives nothing: a cell that fails by itself, while the others stand. */
export function orFailure<T>(calculate: () => T): T | DomainFailure {
  try {
    return calculate();
  } catch (failure) {
    if (failure instanceof DomainFailure) return failure;
    throw failure;
  }
}
