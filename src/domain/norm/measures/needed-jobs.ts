import { invalid, unavailable } from "../../failure/failures";
import { type Jobs, jobs } from "../../number/units";
import { type Day, isoDate } from "../../time/day";
import type { Expectation } from "../forecast/projection-request";
import type { Certainty } from "../input/schema";
import { withAdded } from "../outlook/added-jobs";
import { chanceOfAtLeast } from "../projection/interval";
import { spreadOf } from "./evaluate-measures";
import { type MeasureCourse, jobsSince } from "./measure-effect";

/**
 * Jobs per quarter that a measure must give for its jobs on a day to be the gap; none when there is no gap. The effect is in proportion
 * to the jobs per quarter, so that the answer is exact: put back, the measure gives the gap. `after`: the last observation.
 *
 * @throws DomainFailure "unavailable": measureWithoutEffect.
 */
export function neededJobsPerQuarter(course: Omit<MeasureCourse, "jobsPerQuarter">, gap: Jobs, day: Day, after: Day | null = null): Jobs {
  return jobs(Math.max(gap, 0) / effectPerJob(course, day, after));
}

function effectPerJob(course: Omit<MeasureCourse, "jobsPerQuarter">, day: Day, after: Day | null): number {
  const perJob = jobsSince({ ...course, jobsPerQuarter: jobs(1) }, after, day);
  if (perJob <= 0) throw unavailable("measureWithoutEffect", { start: isoDate(course.start), day: isoDate(day) });
  return perJob;
}

interface ChanceRequest {
  /** What is expected on the day without the extra jobs. */
  readonly expectation: Expectation;
  readonly norm: Jobs;
  /** Wanted chance that the norm is reached. */
  readonly chance: number;
  /** Of the extra jobs. */
  readonly certainty: Certainty;
}

/**
 * Numbers of jobs that are tried to find where the chance is reached: each a fifth more than the one before, from hardly any to more than
 * any plan.
 */
const [leastPart, mostPart, growth] = [2 ** -12, 2 ** 40, 1.2];

/**
 * Extra jobs on a day with which the norm is reached with a given chance, their own uncertainty included: a little less does not give it.
 *
 * More jobs bring more uncertainty, so that the chance stops growing at some number of them, or even falls from there on.
 *
 * @throws DomainFailure "invalid": chanceOutOfRange; "unavailable": chanceOutOfReach, with the highest chance there is.
 */
export function extraForChance({ expectation, norm, chance, certainty }: ChanceRequest): Jobs {
  if (!(chance > 0 && chance < 1)) throw invalid("chanceOutOfRange", { chance });
  const spread = spreadOf[certainty];
  const chanceWith = (effect: number) =>
    chanceOfAtLeast(norm, withAdded(expectation, { expected: effect, standardDeviation: effect * spread }));
  if (chanceWith(0) >= chance) return jobs(0);
  const scale = Math.max(norm - expectation.expected, expectation.standardError, 1);
  let [low, high, highest] = [0, scale * leastPart, chanceWith(0)];
  while (chanceWith(high) < chance) {
    highest = Math.max(highest, chanceWith(high));
    if (high > scale * mostPart) throw unavailable("chanceOutOfReach", { chance, highest });
    [low, high] = [high, high * growth];
  }
  // Halving until neighbouring doubles.
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (chanceWith(middle) < chance) low = middle;
    else high = middle;
  }
  return jobs(high);
}
