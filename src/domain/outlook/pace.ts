import { neededPace } from "../norm/needed-pace";
import type { NormPath } from "../norm/norm-path";
import type { Realisation } from "../norm-plan/norm-data";
import { lastDayOfYear } from "../time/day";
import { quartersBetween } from "../time/quarter-time";
import { jobs, type Jobs } from "../units";
import type { Pace } from "./outlook";

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
