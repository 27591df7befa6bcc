import type { DomainFailure } from "../../failure/failure";
import { invalid } from "../../failure/failures";
import type { Day } from "../../time/day";

/**
 * What "auto" worked out for earlier dates of a series, by the values up to then. Who projects the same series from one date after the
 * other hands it on, so that no date is worked out twice.
 */
export type ProjectionMemory = Map<string, readonly number[]>;

export type ProjectionMethod = "lineair" | "robuust" | "drift" | "gedempt" | "theta" | "auto";

export const projectionMethods: readonly ProjectionMethod[] = ["lineair", "robuust", "drift", "gedempt", "theta", "auto"];

export interface Observation {
  readonly day: Day;
  readonly value: number;
}

export interface ProjectionRequest {
  /** In any order, no day twice. */
  readonly observations: readonly Observation[];
  readonly targets: readonly Day[];
  /** "auto" when left out. */
  readonly method?: ProjectionMethod;
  /** Shared by projections of the same series from different dates. */
  readonly memory?: ProjectionMemory;
}

/** What is expected on a day: a Student t distribution around a point. Without spread the value is known, or leaves no doubt. */
export interface Expectation {
  readonly expected: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

export interface Projection {
  readonly method: ProjectionMethod;
  /** Per target; a target without an answer has its own failure. */
  readonly expectations: readonly (Expectation | DomainFailure)[];
  /** Length of a step for the methods that need equal ones, else null. */
  readonly monthsPerStep: number | null;
  /** Days without an observation that were filled in on the straight line between their neighbours. */
  readonly filled: readonly Day[];
  /** Fewer points than "auto" needs to be more than a cautious guess ("weinig waarnemingen"). */
  readonly fewObservations: boolean;
  /** Whether a pattern within the year was divided out and put back. */
  readonly seasonal: boolean;
}

/** Forecasts for 1, 2, ... steps after the last value. */
export interface StepForecast {
  readonly points: readonly number[];
  readonly variances: readonly number[];
}

/** Fifty years of months. What is longer comes from a mistyped year, and would keep a sheet waiting for minutes. */
const longestSeries = 600;

/** @throws DomainFailure "invalid": seriesTooLong. */
export function checkSeriesLength(count: number): void {
  if (count > longestSeries) throw invalid("seriesTooLong", { count, longest: longestSeries });
}
