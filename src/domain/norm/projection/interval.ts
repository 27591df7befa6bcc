import { invalid } from "../../failure/failures";
import { centralBound, upperTail } from "../../number/statistics";
import type { Expectation } from "../forecast/projection-request";

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The future is never certain, whatever a model says: a chance is not shown as nothing or as everything. */
const smallestChance = 1e-9;

/** Fails with confidenceOutOfRange unless some, but not all, outcomes should lie within the interval. */
export function checkConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) throw invalid("confidenceOutOfRange", { confidence });
}

/**
 * The bounds between which a value lies with a given probability, the same on both sides.
 *
 * @throws DomainFailure "invalid": confidenceOutOfRange.
 */
export function intervalAround({ expected, standardError, degreesOfFreedom }: Expectation, confidence: number): Interval {
  checkConfidence(confidence);
  const margin = standardError === 0 ? 0 : centralBound(confidence, degreesOfFreedom) * standardError;
  return { lower: expected - margin, upper: expected + margin };
}

/** Chance that a value still to come is at least a bound; never exactly 0 or 1. */
export function chanceOfAtLeast(bound: number, { expected, standardError, degreesOfFreedom }: Expectation): number {
  const certain = expected >= bound ? 1 : 0;
  const chance = standardError === 0 ? certain : upperTail((bound - expected) / standardError, degreesOfFreedom);
  return Math.min(Math.max(chance, smallestChance), 1 - smallestChance);
}
