import type { Calculated } from "../../plan/compare/outcome-figures";
import type { NormProblem } from "../input/norm-problem";
import type { NormTableId } from "../input/schema";
import type { ProjectionMethod } from "../forecast/projection-request";
import type { Euros, Fraction, Jobs } from "../../number/units";

/** What the measures give and cost from the last observation up to the year end. */
export interface MeasuresResult {
  readonly jobs: Jobs;
  /** At the plan's hourly rates; null when they are not known. */
  readonly costs: Euros | null;
  /** Rounded to the cent; null without jobs or without known costs. */
  readonly costPerJob: Euros | null;
  /**
   * What the gemeenten of the plan pay of them; null when the plan has none of these years, or no room within its minimums and maximums.
   */
  readonly municipalities: Euros | null;
  /** The part of the costs in years that the plan does not have: nobody pays it yet. */
  readonly outside: Euros;
}

/** Where the region stands at the first 31 December with a norm after the last observation, whatever is planned. */
export interface NormForecast {
  readonly kind: "figures";
  readonly year: number;
  readonly norm: Jobs;
  /** With the measures. */
  readonly expected: Jobs;
  /** norm - expected: more than zero is short of the norm. */
  readonly gap: Jobs;
  /** That the norm is reached with the measures; between 0 and 1. */
  readonly chance: Fraction;
  readonly method: ProjectionMethod;
  /** What the measures give and cost under a plan; null without measures. */
  readonly measuresUnder: ((calculated: Calculated) => MeasuresResult) | null;
}

/** Why there are no figures. */
export type NormAbsence =
  | { readonly kind: "problem"; readonly problem: NormProblem }
  | { readonly kind: "empty"; readonly table: NormTableId }
  /** There is no norm after the last observation. */
  | { readonly kind: "noYear" }
  /** The series cannot be projected. */
  | { readonly kind: "notProjected" };

/** The same with what the measures cost under one plan. */
export interface NormFigures extends Omit<NormForecast, "measuresUnder"> {
  /** Null without measures. */
  readonly measures: MeasuresResult | null;
}

/** What the tables of the norm come to under a plan; or why there are no figures. */
export type NormResult = NormFigures | NormAbsence;
