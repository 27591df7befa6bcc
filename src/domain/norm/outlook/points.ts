import { type Jobs, jobs } from "../../number/units";
import { type Day, lastDayOfQuarter, lastDayOfYear, partsOf } from "../../time/day";
import type { Expectation } from "../forecast/projection-request";
import { type NormPath, normOn } from "../path/norm-path";
import { intervalAround } from "../projection/interval";
import type { OutlookPoint } from "./outlook";
import { orNull } from "../../failure/failure";

/** Last days of the quarters from a day up to and including another. */
export function quarterEnds(from: Day, to: Day): Day[] {
  const { year, month } = partsOf(from);
  const ends: Day[] = [];
  for (let quarter = Math.ceil(month / 3); ; quarter++) {
    const end = lastDayOfQuarter(year, quarter);
    if (end > to) return ends;
    if (end >= from) ends.push(end);
  }
}

/** The norm on a day; null outside the years of the path. */
export const normOrNull = (path: NormPath, day: Day): Jobs | null => orNull(() => normOn(path, day), "unavailable");

interface PointsRequest {
  readonly observed: ReadonlyMap<Day, Jobs>;
  readonly path: NormPath;
  /** From the last observation on. */
  readonly expected: readonly ({ readonly day: Day } & Expectation)[];
  readonly confidence: number;
  /** Last day of the chart. */
  readonly end: Day;
}

/** Observations, norm and expectation with its band, in order of time. */
export function pointsOf({ observed, path, expected, confidence, end }: PointsRequest): OutlookPoint[] {
  const ahead = new Map(expected.map((one) => [one.day, one]));
  const [firstYear] = path.years;
  const start = Math.min(...observed.keys(), firstYear === undefined ? end : lastDayOfYear(firstYear)) as Day;
  const days = [...new Set([...quarterEnds(start, end), ...observed.keys()])].sort((a, b) => a - b);
  return days.map((day) => {
    const expectation = ahead.get(day);
    const band = expectation && intervalAround(expectation, confidence);
    return {
      day,
      norm: normOrNull(path, day),
      observed: observed.get(day) ?? null,
      expected: expectation ? jobs(expectation.expected) : null,
      lower: band ? jobs(band.lower) : null,
      upper: band ? jobs(band.upper) : null,
    };
  });
}
