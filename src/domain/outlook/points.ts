import type { NormPath } from "../norm/norm-path";
import { intervalAround } from "../projection/interval";
import type { Expectation } from "../projection/projection-request";
import { lastDayOfYear, type Day } from "../time/day";
import { jobs, type Jobs } from "../units";
import { normOrNull } from "./norm-on-day";
import type { OutlookPoint } from "./outlook";
import { quarterEnds } from "./quarter-ends";

export interface PointsRequest {
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
