import { DomainFailure } from "../../domain/failure/failure";
import type { ArgumentFailures } from "../../text/failures/failure-sentence";

/** The arguments are wrong. */
export function invalidArgument<Key extends keyof ArgumentFailures>(key: Key, details: ArgumentFailures[Key]): DomainFailure<Key> {
  return new DomainFailure("invalid", key, { ...details });
}
