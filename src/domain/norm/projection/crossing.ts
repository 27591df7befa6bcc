import { invalid, unavailable } from "../../failure/failures";
import { leastSquares, mean } from "../forecast/straight-line";
import { isoDate, lastDayOfYear, type Day } from "../../time/day";
import { dayAfterQuarters, quartersBetween } from "../../time/quarter-time";

const fewestForLine = 2;
/** The years of which Excel knows the days. */
const [firstYear, lastYear] = [1900, 9999];

export interface CrossingRequest {
  readonly days: readonly Day[];
  readonly seriesA: readonly number[];
  readonly seriesB: readonly number[];
}

/**
 * The day, after the last observation, on which the least-squares lines through two series cross.
 *
 * @throws DomainFailure "invalid": seriesCount, seriesValueNotFinite or dayTwice; "unavailable": tooFewForLines or noCrossing.
 */
export function crossing({ days, seriesA, seriesB }: CrossingRequest): Day {
  checkSeries({ days, seriesA, seriesB });
  if (days.length < fewestForLine) throw unavailable("tooFewForLines", { count: days.length, needed: fewestForLine });
  const last = Math.max(...days) as Day;
  const times = days.map((day) => quartersBetween(last, day));
  const average = mean(times);
  const places = times.map((time) => time - average);
  // The difference of two least-squares lines on the same days is the line of the differences.
  const { intercept, slope } = leastSquares(
    places,
    seriesA.map((value, index) => value - (seriesB[index] ?? NaN)),
  );
  const quarters = average - intercept / slope;
  const known = quarters >= quartersBetween(last, lastDayOfYear(firstYear)) && quarters <= quartersBetween(last, lastDayOfYear(lastYear));
  const crossed = known ? dayAfterQuarters(last, quarters) : null;
  if (crossed === null || crossed <= last)
    throw unavailable("noCrossing", { last: isoDate(last), crossed: crossed === null ? null : isoDate(crossed) });
  return crossed;
}

function checkSeries({ days, seriesA, seriesB }: CrossingRequest): void {
  const counts = { days: days.length, seriesA: seriesA.length, seriesB: seriesB.length };
  if (counts.seriesA !== counts.days || counts.seriesB !== counts.days) throw invalid("seriesCount", counts);
  for (const [series, values] of [
    ["A", seriesA],
    ["B", seriesB],
  ] as const) {
    values.forEach((value, index) => {
      if (!Number.isFinite(value)) throw invalid("seriesValueNotFinite", { series, value, index });
    });
  }
  days.forEach((day, index) => {
    const firstIndex = days.indexOf(day);
    if (firstIndex < index) throw invalid("dayTwice", { date: isoDate(day), index, firstIndex });
  });
}
