import type { Expectation } from "../forecast/projection-request";

/** What something adds on a day, with a spread of its own that does not hang together with that of the series. */
export interface AddedJobs {
  readonly expected: number;
  readonly standardDeviation: number;
}

/** Above this number of degrees of freedom Student's t is the normal distribution to three digits. */
const mostDegrees = 200;

/**
 * An expectation with something added: points and variances add up. The degrees of freedom are those of Welch and Satterthwaite for a
 * variance that is partly estimated and partly given (Satterthwaite 1946, Biometrics Bulletin 2, p. 110-114), rounded down.
 */
export function withAdded(expectation: Expectation, added: AddedJobs): Expectation {
  const estimated = expectation.standardError ** 2;
  const variance = estimated + added.standardDeviation ** 2;
  const degrees = estimated === 0 ? mostDegrees : Math.floor(expectation.degreesOfFreedom * (variance / estimated) ** 2);
  return {
    expected: expectation.expected + added.expected,
    standardError: Math.sqrt(variance),
    degreesOfFreedom:
      added.standardDeviation === 0 ? expectation.degreesOfFreedom : Math.max(expectation.degreesOfFreedom, Math.min(degrees, mostDegrees)),
  };
}
