import type { NormPath } from "../norm/norm-path";
import { dayAfterQuarters, quartersBetween } from "../time/quarter-time";
import { lastDayOfYear, partsOf, type Day } from "../time/day";
import type { Reach } from "./outlook";
import { normOrNull } from "./norm-on-day";

/** A day with what is expected by then. */
export interface ExpectedOn {
  readonly day: Day;
  readonly expected: number;
}

/**
 * When the expectation first comes up to the norm: on the straight line, in quarter time, between two days of which the first is still
 * below it. `expected` starts with the last observation and ends on the last day before the horizon.
 */
export function reachOf(path: NormPath, expected: readonly ExpectedOn[], horizon: number): Reach {
  const lastYear = path.years.at(-1) ?? NaN;
  const normAt = (day: Day) => (day > lastDayOfYear(lastYear) ? (path.norms.at(-1) ?? null) : normOrNull(path, day));
  const short = expected.map(({ day, expected: jobs }) => {
    const norm = normAt(day);
    return norm === null ? null : norm - jobs;
  });
  const found = short.findIndex((gap) => gap !== null && gap <= 0);
  const at = expected[found];
  if (at === undefined) return { kind: "notBefore", year: horizon };
  if (found === 0) return { kind: "reached", day: at.day };
  const before = expected[found - 1] ?? at;
  const gapBefore = short[found - 1] ?? null;
  const gap = short[found] ?? 0;
  const quarters = quartersBetween(before.day, at.day);
  const day = gapBefore === null ? at.day : dayAfterQuarters(before.day, (quarters * gapBefore) / (gapBefore - gap));
  return { kind: "expected", day, year: partsOf(day).year };
}
