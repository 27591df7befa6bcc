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

/** The answer, or the failure why there is none; with a kind, only failures of that kind. Anything else is thrown on. */
export function orFailure<Answer>(calculate: () => Answer, kind?: FailureKind): Answer | DomainFailure {
  try {
    return calculate();
  } catch (thrown) {
    if (thrown instanceof DomainFailure && (kind === undefined || thrown.kind === kind)) return thrown;
    throw thrown;
  }
}

/** The answer, or null when there is none; with a kind, only for failures of that kind. */
export function orNull<Answer>(calculate: () => Answer, kind?: FailureKind): Answer | null {
  const answer = orFailure(calculate, kind);
  return answer instanceof DomainFailure ? null : answer;
}
