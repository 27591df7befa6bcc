import { type Jobs, jobs } from "../../number/units";
import { type Day, lastDayOfYear, partsOf } from "../../time/day";
import { dayAfterQuarters, quartersBetween } from "../../time/quarter-time";
import type { Realisation } from "../input/norm-data";
import { neededPace } from "../path/needed-pace";
import type { NormPath } from "../path/norm-path";
import type { Pace, Reach } from "./outlook";
import { normOrNull } from "./points";

const quartersPerYear = 4;

/** Pace so far and needed, per quarter; the series is oldest first and not empty. */
export function paceOf(series: readonly Realisation[], path: NormPath): Pace {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return { sinceStart: null, lastYear: null, needed: null };
  const yearAgo = series.findLast(({ day }) => quartersBetween(day, last.day) >= quartersPerYear);
  const index = path.years.findIndex((year) => lastDayOfYear(year) > last.day);
  const [year, target] = [path.years[index], path.norms[index]];
  return {
    sinceStart: perQuarter(first, last),
    lastYear: yearAgo === undefined ? null : perQuarter(yearAgo, last),
    needed:
      year === undefined || target === undefined
        ? null
        : { year, perQuarter: neededPace({ current: last.jobs, currentDay: last.day, target, targetDay: lastDayOfYear(year) }) },
  };
}

function perQuarter(from: Realisation, to: Realisation): Jobs | null {
  return from.day === to.day ? null : jobs((to.jobs - from.jobs) / quartersBetween(from.day, to.day));
}

/** A day with what is expected by then. */
interface ExpectedOn {
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
