import { leastSquares } from "../projection/straight-line";
import { mean, sum } from "../projection/sums";
import { centralBound } from "../statistics/student-t";
import type { Day } from "../time/day";
import { dayAfterQuarters } from "../time/quarter-time";
import { quartersBetween } from "../time/quarter-time";

export interface CrossingInterval {
  /** The first and the last day that fit the observations, not before the last of them. Both null when too few observations say how
   *  certain the lines are; `latest` null when they may also never cross. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

export interface CrossingIntervalRequest {
  readonly days: readonly Day[];
  /** One series less the other. */
  readonly differences: readonly number[];
  readonly confidence: number;
}

const fewest = 3;

/**
 * When the least-squares line of the differences may be zero: the days on which zero lies within the line's own confidence interval
 * (Fieller 1954, Journal of the Royal Statistical Society B 16, p. 175-185), with Student's t for n - 2 degrees of freedom.
 */
export function crossingInterval({ days, differences, confidence }: CrossingIntervalRequest): CrossingInterval {
  const count = days.length;
  const last = days.at(-1);
  if (count < fewest || last === undefined) return { earliest: null, latest: null };
  const times = days.map((day) => quartersBetween(last, day));
  const average = mean(times);
  const places = times.map((time) => time - average);
  const { intercept, slope } = leastSquares(places, differences);
  const squaredError = sum(differences.map((value, i) => (value - intercept - slope * (places[i] ?? NaN)) ** 2));
  const bound = centralBound(confidence, count - 2) ** 2 * (squaredError / (count - 2));
  // (intercept + slope x)^2 <= bound (1/n + x^2 / Sxx): between the roots of a parabola that opens upwards, unless the slope may be zero.
  const a = slope ** 2 - bound / sum(places.map((place) => place * place));
  const b = intercept * slope;
  const c = intercept ** 2 - bound / count;
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  const ends = [(-b - root) / a, (-b + root) / a].map((place) => average + place);
  const dayAt = (quarters: number) => dayAfterQuarters(last, Math.max(0, quarters));
  const first = Math.min(...ends.filter((end) => end > 0), Infinity);
  if (a > 0) return { earliest: dayAt(Math.min(...ends)), latest: dayAt(Math.max(...ends)) };
  return { earliest: Number.isFinite(first) ? dayAt(first) : last, latest: null };
}
