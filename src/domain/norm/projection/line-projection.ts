import type { Day } from "../../time/day";
import { quartersBetween } from "../../time/quarter-time";
import type { Expectation, Observation } from "../forecast/projection-request";
import { leastSquares, mean, sum, theilSen } from "../forecast/straight-line";

/**
 * A straight line in quarter time through observations on any days: least squares ("lineair") or Theil-Sen ("robuust"). The variance on a
 * day is that of least squares, s2 (1 + 1/n + (t - mean)2 / Sxx), with the line's own residuals and n - 2 degrees of freedom.
 */
export function lineProjection(method: "lineair" | "robuust", observations: readonly Observation[]): (day: Day) => Expectation {
  const count = observations.length;
  const first = observations[0]?.day as Day;
  const times = observations.map((observation) => quartersBetween(first, observation.day));
  const average = mean(times);
  const places = times.map((time) => time - average);
  const values = observations.map((observation) => observation.value);
  const { intercept, slope } = method === "lineair" ? leastSquares(places, values) : theilSen(places, values);
  const squaredError = sum(values.map((value, i) => (value - intercept - slope * (places[i] ?? NaN)) ** 2));
  const spread = sum(places.map((place) => place * place));
  return (day) => {
    const place = quartersBetween(first, day) - average;
    const variance = (squaredError / (count - 2)) * (1 + 1 / count + (place * place) / spread);
    return { expected: intercept + slope * place, standardError: Math.sqrt(variance), degreesOfFreedom: count - 2 };
  };
}
