import { DomainFailure } from "../../../src/domain/failure/failure";

/** The failure that a calculation gives; anything else that happens is an error of the test. */
export function failureOf(calculate: () => unknown): Pick<DomainFailure, "kind" | "key" | "details"> {
  try {
    calculate();
  } catch (error) {
    if (error instanceof DomainFailure) return { kind: error.kind, key: error.key, details: error.details };
    throw error;
  }
  throw new Error("the calculation gave an answer");
}
