/**
 * Why a calculation has no answer.
 * "invalid": the input is wrong. "unavailable": the input is fine but there is no answer (unknown municipality, no crossing).
 */
export type FailureKind = "invalid" | "unavailable";

/** Values quoted in the sentence that explains a failure. */
export type FailureDetails = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The one error of the domain. It carries no sentence: `key` names one in the text catalogue, `details` are the values it quotes.
 * Anything else that is thrown is a defect.
 */
export class DomainFailure<Key extends string = string> extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly key: Key,
    readonly details: FailureDetails = {},
  ) {
    super(key);
    this.name = "DomainFailure";
  }
}
