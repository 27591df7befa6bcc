import { type Euros, type Fraction, type Hours, type Jobs, jobs } from "../../number/units";
import type { Day } from "../../time/day";
import type { ProjectionMethod } from "../forecast/projection-request";
import type { MunicipalFunnel } from "../funnel/regional-funnel";
import { type NationalPath, nationalTarget } from "../path/national";
import type { ScreeningTask } from "../screening/screening";
import type { Certainty } from "./schema";

/** The norm at 31 December of a year. */
export interface YearNorm {
  readonly year: number;
  readonly norm: Jobs;
  readonly source: string | null;
}

/** Extra jobs since the nulmeting on a day. */
export interface Realisation {
  readonly day: Day;
  readonly jobs: Jobs;
  /** What was published for this day before it was revised; null when it never was. */
  readonly earlier: Jobs | null;
}

/** People in the doelgroepregister on a day, by the law they come under; null where the table is blank. */
export interface RegisterCount {
  readonly day: Day;
  readonly wajong: number | null;
  readonly participatiewet: number | null;
  readonly wsw: number | null;
  readonly other: number | null;
}

/** Something a gemeente or dienst does to get more jobs. */
export interface Measure {
  readonly name: string;
  /** Gemeente or uitvoeringsdienst; null for the region. */
  readonly party: string | null;
  /** First and last day. */
  readonly start: Day;
  readonly end: Day;
  /** Costs: hours a week while it runs, or an amount for the whole of it; both null when it costs nothing. */
  readonly hoursPerWeek: Hours | null;
  readonly amount: Euros | null;
  /** Extra jobs a quarter once it is up to speed. */
  readonly jobsPerQuarter: Jobs;
  /** Quarters until it is. */
  readonly rampUpQuarters: number;
  /** Part of the jobs that still exist a year later; more than 0, at most 1. */
  readonly retention: Fraction;
  readonly certainty: Certainty;
  /** Whether it is part of the forecast; what does not count is only kept in mind. */
  readonly counts: boolean;
}

/** What the tables of the norm say; rows are in order of time, measures, also those that do not count, in that of the table. */
export interface NormData {
  readonly norms: readonly YearNorm[];
  readonly realisations: readonly Realisation[];
  readonly register: readonly RegisterCount[];
  readonly measures: readonly Measure[];
  readonly funnel: readonly MunicipalFunnel[];
  readonly screening: readonly ScreeningTask[];
  /** By which the series is projected, on every sheet and in the pane. */
  readonly method: ProjectionMethod;
}

/**
 * Estimated norms for the years of the national path after the last year with a norm: that norm in proportion to the national target,
 * in whole jobs. Nothing when the last year is not on the national path.
 */
export function estimatedNorms(norms: readonly YearNorm[], path: NationalPath, source: string): YearNorm[] {
  const last = norms.at(-1);
  if (last === undefined || !path.years.includes(last.year)) return [];
  const base = nationalTarget(path, last.year);
  return path.years
    .filter((year) => year > last.year)
    .map((year) => ({ year, norm: jobs(Math.round((last.norm * nationalTarget(path, year)) / base)), source }));
}
