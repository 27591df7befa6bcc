import { BigDecimal } from "../../number/decimal";
import { DomainFailure } from "../../failure/failure";
import { neededPace } from "../path/needed-pace";
import type { NormPath } from "../path/norm-path";
import type { Realisation } from "../input/norm-data";
import { chanceOfAtLeast, intervalAround } from "../projection/interval";
import type { Expectation } from "../forecast/projection-request";
import { lastDayOfYear, type Day } from "../../time/day";
import { fraction, jobs, type Jobs } from "../../number/units";
import { normOrNull } from "./points";
import type { YearEnd } from "./outlook";

export interface YearEndRequest {
  readonly years: readonly number[];
  readonly path: NormPath;
  readonly last: Realisation;
  readonly observed: ReadonlyMap<Day, Jobs>;
  /** What is expected on a day, or why nothing is. */
  readonly expectationOn: (day: Day) => Expectation | DomainFailure;
  readonly confidence: number;
}

const nothing = {
  jobs: null,
  lower: null,
  upper: null,
  expectation: null,
  gap: null,
  chance: null,
  neededPace: null,
  reason: null,
} as const;

/** Norm, count or expectation, gap, chance and needed pace at the end of each year. */
export function yearEndsOf({ years, path, last, observed, expectationOn, confidence }: YearEndRequest): YearEnd[] {
  return years.map((year): YearEnd => {
    const day = lastDayOfYear(year);
    const norm = normOrNull(path, day);
    const base = { year, day, norm, ...nothing };
    const counted = observed.get(day);
    if (counted !== undefined) return { ...base, kind: "observed", jobs: counted, gap: gapTo(norm, counted) };
    const found = expectationOn(day);
    if (found instanceof DomainFailure) return { ...base, kind: "none", reason: found };
    const { lower, upper } = intervalAround(found, confidence);
    return {
      ...base,
      kind: "expected",
      jobs: jobs(found.expected),
      lower: jobs(lower),
      upper: jobs(upper),
      expectation: { expected: found.expected, standardError: found.standardError, degreesOfFreedom: found.degreesOfFreedom },
      gap: gapTo(norm, found.expected),
      chance: norm === null ? null : fraction(chanceOfAtLeast(norm, found)),
      neededPace:
        norm === null || day <= last.day ? null : neededPace({ current: last.jobs, currentDay: last.day, target: norm, targetDay: day }),
    };
  });
}

const gapTo = (norm: Jobs | null, there: number): Jobs | null =>
  norm === null ? null : jobs(new BigDecimal(norm).minus(there).toNumber());
