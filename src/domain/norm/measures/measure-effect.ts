import { type Jobs, jobs } from "../../number/units";
import type { Day } from "../../time/day";
import { quartersBetween } from "../../time/quarter-time";
import type { Measure } from "../input/norm-data";

/** Below this the quotients of differences would lose digits; the series converge at once. */
const small = 0.5;
const terms = 18;

/** (e^x - 1) / x, which is 1 at 0. */
export const phi1 = (x: number): number => (x === 0 ? 1 : Math.expm1(x) / x);

/** (e^x - 1 - x) / x^2, which is 1/2 at 0 (Higham, Functions of Matrices, 10.7.4). */
export function phi2(x: number): number {
  if (Math.abs(x) >= small) return (Math.expm1(x) - x) / (x * x);
  let sum = 0;
  for (let k = terms; k >= 2; k--) sum = (sum * x + 1) / k;
  return sum;
}

/** What the effect of a measure depends on. */
export type MeasureCourse = Pick<Measure, "start" | "end" | "jobsPerQuarter" | "rampUpQuarters" | "retention">;

const quartersPerYear = 4;
const dayBefore = (day: Day) => (day - 1) as Day;

/** Quarters from the start of the first day up to the end of a day; never less than none. */
export const quartersRun = ({ start, end }: Pick<Measure, "start" | "end">, day: Day): number =>
  Math.max(0, quartersBetween(dayBefore(start), day < end ? day : end));

/**
 * Extra jobs that a measure has given and that still exist at the end of a day.
 *
 * Jobs come at an even rate in quarter time: it rises along a straight line from nothing to `jobsPerQuarter` during the ramp-up and stays
 * there to the last day. Each job is kept with the chance `retention` per year, so that a job of t quarters exists with the chance
 * retention^(t/4). The integral of rate and retention is taken in closed form.
 */
export function jobsOn(measure: MeasureCourse, day: Day): Jobs {
  const run = quartersRun(measure, day);
  if (run === 0) return jobs(0);
  const { jobsPerQuarter, rampUpQuarters, retention } = measure;
  const loss = -Math.log(retention) / quartersPerYear;
  const since = quartersBetween(dayBefore(measure.start), day);
  const ramp = Math.min(run, rampUpQuarters);
  const kept = (quarters: number) => Math.exp(-loss * quarters);
  const duringRamp = ramp === 0 ? 0 : (ramp * ramp * phi2(-loss * ramp) * kept(since - ramp)) / rampUpQuarters;
  const steady = run - ramp;
  const after = steady === 0 ? 0 : steady * phi1(-loss * steady) * kept(since - run);
  return jobs(jobsPerQuarter * (duringRamp + after));
}

/**
 * Of those jobs, the ones that came after a day; `after` null: all of them. What a measure gave up to the last observation has been
 * counted already, and must not be added to a projection again.
 */
export function jobsSince(measure: MeasureCourse, after: Day | null, day: Day): Jobs {
  if (after !== null && after >= day) return jobs(0);
  const all = jobsOn(measure, day);
  if (after === null || after < measure.start) return all;
  const stillThere = measure.retention ** (quartersBetween(after, day) / quartersPerYear);
  return jobs(Math.max(0, all - jobsOn(measure, after) * stillThere));
}
