import { BigDecimal } from "../../number/decimal";
import { quotientToCent } from "../../number/rounding";
import { type Euros, type Fraction, type Jobs, euros, fraction, jobs } from "../../number/units";
import type { Day } from "../../time/day";
import type { Measure } from "../input/norm-data";
import type { Certainty } from "../input/schema";
import type { AddedJobs } from "../outlook/added-jobs";
import { type HourRates, type YearAmount, costsUntil, measureCosts } from "./measure-costs";
import { jobsSince } from "./measure-effect";

/**
 * Standard deviation of the effect as a part of the effect. An agreement, not a finding: with "laag" about one in ten such measures
 * yields nothing, with "hoog" nineteen in twenty lie within half more or less.
 */
export const spreadOf: Readonly<Record<Certainty, number>> = { laag: 0.75, middel: 0.5, hoog: 0.25 };

/**
 * What measures add together on a day, to a series that was counted up to `after` (null: to none). Measures succeed or fail
 * independently of each other; over time each keeps its own luck.
 */
export const addedByMeasures =
  (measures: readonly Measure[], after: Day | null = null) =>
  (day: Day): AddedJobs => {
    const effects = measures.map((measure) => ({ jobs: jobsSince(measure, after, day), spread: spreadOf[measure.certainty] }));
    return {
      expected: effects.reduce((sum, effect) => sum + effect.jobs, 0),
      standardDeviation: Math.sqrt(effects.reduce((sum, effect) => sum + (effect.jobs * effect.spread) ** 2, 0)),
    };
  };

interface MeasuresRequest {
  readonly measures: readonly Measure[];
  /** The day on which the jobs count, and up to which the costs do. */
  readonly day: Day;
  /** null: costs of hours are not known. */
  readonly rates: HourRates | null;
  /** What is short of the norm on that day without the measures; null when there is no norm. */
  readonly gap: Jobs | null;
  /** Last observation: jobs and costs up to then have been counted and made. Left out: all count. */
  readonly after?: Day;
}

export interface MeasureOutcome {
  readonly measure: Measure;
  readonly jobs: Jobs;
  readonly standardDeviation: number;
  /** From the last observation up to the day; null when they are not known. */
  readonly costs: Euros | null;
  /** All its costs, also after the day, per calendar year. */
  readonly yearCosts: readonly YearAmount[] | null;
  /** null without jobs or without known costs. */
  readonly costPerJob: Euros | null;
  /** Part of the gap that it closes; null when there is no gap. */
  readonly shareOfGap: Fraction | null;
  /** 1 for the most jobs per euro. */
  readonly rank: number;
}

export interface MeasuresOutcome {
  /** In the order of the table. */
  readonly measures: readonly MeasureOutcome[];
  readonly day: Day;
  readonly jobs: Jobs;
  readonly standardDeviation: number;
  readonly costs: Euros | null;
  readonly costPerJob: Euros | null;
  readonly shareOfGap: Fraction | null;
  /** What is short with the measures; negative: more than the norm. null when there is no norm. */
  readonly gapLeft: Jobs | null;
}

/** What each measure and all together give and cost on a day, ranked by jobs per euro. */
export function evaluateMeasures({ measures, day, rates, gap, after }: MeasuresRequest): MeasuresOutcome {
  const outcomes = measures.map((measure) => {
    const yearCosts = measureCosts(measure, rates);
    const costs = yearCosts === null ? null : costsBetween(measure, yearCosts, after, day);
    const effect = jobsSince(measure, after ?? null, day);
    return {
      measure,
      jobs: effect,
      standardDeviation: addedByMeasures([measure], after)(day).standardDeviation,
      costs,
      yearCosts,
      costPerJob: costPerJob(costs, effect),
      shareOfGap: shareOf(gap, effect),
    };
  });
  const ranking = outcomes.toSorted((a, b) => compareByJobsPerEuro(a, b));
  const together = addedByMeasures(measures, after)(day);
  const all = jobs(together.expected);
  const costs = outcomes.some((one) => one.costs === null)
    ? null
    : euros(BigDecimal.sum(0, ...outcomes.map((one) => one.costs ?? 0)).toNumber());
  return {
    measures: outcomes.map((one) => ({ ...one, rank: ranking.indexOf(one) + 1 })),
    day,
    jobs: all,
    standardDeviation: together.standardDeviation,
    costs,
    costPerJob: costPerJob(costs, all),
    shareOfGap: shareOf(gap, all),
    gapLeft: gap === null ? null : jobs(gap - all),
  };
}

function costsBetween(measure: Measure, yearCosts: readonly YearAmount[], after: Day | undefined, day: Day): Euros {
  const until = new BigDecimal(costsUntil(measure, yearCosts, day));
  return euros((after === undefined ? until : until.minus(costsUntil(measure, yearCosts, after))).toNumber());
}

/** Rounded to the cent. */
function costPerJob(costs: Euros | null, effect: Jobs): Euros | null {
  return costs === null || effect <= 0 ? null : euros(quotientToCent(new BigDecimal(costs), effect).toNumber());
}

const shareOf = (gap: Jobs | null, effect: Jobs): Fraction | null => (gap === null || gap <= 0 ? null : fraction(effect / gap));

type Ranked = Pick<MeasureOutcome, "costs" | "jobs">;

/** Free jobs first, then by jobs per euro, then what gives no jobs, and at the end what costs nobody knows. Equal ones keep their order. */
function compareByJobsPerEuro(a: Ranked, b: Ranked): number {
  const [first, second] = [jobsPerEuro(a), jobsPerEuro(b)];
  return first === second ? 0 : second - first;
}

function jobsPerEuro({ costs, jobs: effect }: Ranked): number {
  if (costs === null) return -1;
  if (effect === 0) return 0;
  return costs === 0 ? Infinity : effect / costs;
}
