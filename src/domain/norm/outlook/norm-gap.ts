import { BigDecimal } from "../../number/decimal";
import { chanceOfAtLeast, checkConfidence, intervalAround } from "../projection/interval";
import { project } from "../projection/project";
import type { Expectation, Observation, Projection, ProjectionMethod } from "../forecast/projection-request";
import type { Day } from "../../time/day";
import { fraction, jobs, type Fraction, type Jobs } from "../../number/units";
import { normOn, type NormPath } from "../path/norm-path";
import { DomainFailure, orFailure } from "../../failure/failure";

export interface NormGapRequest {
  /** Jobs there were. */
  readonly observations: readonly Observation[];
  readonly path: NormPath;
  readonly targets: readonly Day[];
  readonly method?: ProjectionMethod;
  /** Chance that the outcome lies within the interval; 0.8 when left out. */
  readonly confidence?: number;
}

/** How far the jobs are from the norm on a day. */
export interface NormGap {
  readonly day: Day;
  readonly norm: Jobs;
  readonly expected: Jobs;
  readonly lower: Jobs;
  readonly upper: Jobs;
  /** norm - expected: more than zero is short of the norm. */
  readonly gap: Jobs;
  /** Chance that the norm is reached: 0 or 1 on a day that was observed, in between for any other. */
  readonly chance: Fraction;
}

export interface NormGaps {
  /** Per target; a target without an answer has its own failure. */
  readonly gaps: readonly (NormGap | DomainFailure)[];
  readonly projection: Projection;
}

const usualConfidence = 0.8;

/**
 * Norm, expectation and gap on each of some days; on an observed day the expectation is the observation.
 *
 * @throws DomainFailure as project does, and confidenceOutOfRange.
 */
export function normGaps({ observations, path, targets, method, confidence = usualConfidence }: NormGapRequest): NormGaps {
  checkConfidence(confidence);
  const projection = project({ observations, targets, ...(method && { method }) });
  const observed = new Map(observations.map(({ day, value }) => [day, value]));
  const gaps = projection.expectations.map((expectation, index) => {
    const day = targets[index] as Day;
    return orFailure(() => gapOn(day, normOn(path, day), observed.get(day) ?? expectation, confidence), "unavailable");
  });
  return { gaps, projection };
}

function gapOn(day: Day, norm: Jobs, found: number | Expectation | DomainFailure, confidence: number): NormGap {
  if (found instanceof DomainFailure) throw found;
  const known = typeof found === "number";
  const expected = known ? found : found.expected;
  const { lower, upper } = known ? { lower: found, upper: found } : intervalAround(found, confidence);
  const chance = known ? Number(found >= norm) : chanceOfAtLeast(norm, found);
  const gap = new BigDecimal(norm).minus(expected).toNumber();
  return { day, norm, expected: jobs(expected), lower: jobs(lower), upper: jobs(upper), gap: jobs(gap), chance: fraction(chance) };
}
