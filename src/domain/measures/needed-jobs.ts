import { invalid, unavailable } from "../failures";
import type { Measure } from "../norm-plan/norm-data";
import { withAdded } from "../projection/added-jobs";
import { chanceOfAtLeast } from "../projection/interval";
import type { Expectation } from "../projection/projection-request";
import { isoDate, type Day } from "../time/day";
import { jobs, type Jobs } from "../units";
import { spreadOf } from "./added-by-measures";
import { jobsSince, type MeasureCourse } from "./measure-effect";

/**
 * Jobs per quarter that a measure must give for its jobs on a day to be the gap; none when there is no gap. The effect is in proportion
 * to the jobs per quarter, so that the answer is exact: put back, the measure gives the gap. `after`: the last observation.
 *
 * @throws DomainFailure "unavailable": measureWithoutEffect.
 */
export function neededJobsPerQuarter(course: Omit<MeasureCourse, "jobsPerQuarter">, gap: Jobs, day: Day, after: Day | null = null): Jobs {
  return jobs(Math.max(gap, 0) / effectPerJob(course, day, after));
}

export interface ChanceRequest {
  readonly course: Omit<MeasureCourse, "jobsPerQuarter"> & Pick<Measure, "certainty">;
  /** What is expected on the day without the measure. */
  readonly expectation: Expectation;
  readonly norm: Jobs;
  readonly day: Day;
  /** Wanted chance that the norm is reached. */
  readonly chance: number;
  /** Last observation. */
  readonly after?: Day;
}

/** A gap times this is more than any plan. */
const farthest = 2 ** 60;

/**
 * The fewest jobs per quarter with which the norm is reached with a given chance, the uncertainty of the measure included.
 *
 * @throws DomainFailure "invalid": chanceOutOfRange; "unavailable": measureWithoutEffect or chanceOutOfReach.
 */
export function neededForChance({ course, expectation, norm, day, chance, after }: ChanceRequest): Jobs {
  if (!(chance > 0 && chance < 1)) throw invalid("chanceOutOfRange", { chance });
  const perJob = effectPerJob(course, day, after ?? null);
  const spread = spreadOf[course.certainty];
  const chanceWith = (effect: number) => chanceOfAtLeast(norm, withAdded(expectation, { expected: effect, standardDeviation: effect * spread }));
  if (chanceWith(0) >= chance) return jobs(0);
  const scale = Math.max(norm - expectation.expected, expectation.standardError, 1);
  const most = scale * farthest;
  if (chanceWith(most) < chance) throw unavailable("chanceOutOfReach", { chance, highest: chanceWith(most) });
  let [low, high] = [0, scale];
  while (chanceWith(high) < chance) [low, high] = [high, high * 2];
  // Halving until neighbouring doubles; the chance grows with the effect.
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (chanceWith(middle) < chance) low = middle;
    else high = middle;
  }
  return jobs(high / perJob);
}

function effectPerJob(course: Omit<MeasureCourse, "jobsPerQuarter">, day: Day, after: Day | null): number {
  const perJob = jobsSince({ ...course, jobsPerQuarter: jobs(1) }, after, day);
  if (perJob <= 0) throw unavailable("measureWithoutEffect", { start: isoDate(course.start), day: isoDate(day) });
  return perJob;
}
