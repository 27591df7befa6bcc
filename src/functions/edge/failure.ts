import { DomainFailure } from "../../domain/failure";
import type { ArgumentFailures } from "../../text/argument-failures";

/** The arguments are wrong. */
export function invalidArgument<Key extends keyof ArgumentFailures>(key: Key, details: ArgumentFailures[Key]): DomainFailure<Key> {
  return new DomainFailure("invalid", key, { ...details });
}
