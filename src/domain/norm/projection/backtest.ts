import { DomainFailure } from "../../failure/failure";
import { checkConfidence, intervalAround } from "./interval";
import { project } from "./project";
import { type Observation, type ProjectionMemory, type ProjectionMethod, projectionMethods } from "../forecast/projection-request";
import type { Day } from "../../time/day";
import { quartersBetween } from "../../time/quarter-time";
import { fraction, type Fraction } from "../../number/units";

export interface BacktestRequest {
  /** From old to new, no day twice. */
  readonly observations: readonly Observation[];
  /** Chance that an outcome lies within the interval; 0.8 when left out. */
  readonly confidence?: number;
  /** All six when left out. */
  readonly methods?: readonly ProjectionMethod[];
}

/** What a method would have said on an earlier date, beside what came. */
export interface BacktestForecast {
  /** Day of the last observation that the method was given. */
  readonly origin: Day;
  readonly day: Day;
  readonly quartersAhead: number;
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
  readonly outcome: number;
  /** expected - outcome: more than zero is too high. */
  readonly error: number;
  readonly held: boolean;
}

export interface BacktestSummary {
  readonly forecasts: number;
  readonly origins: number;
  /** In jobs. */
  readonly meanAbsoluteError: number;
  /** Mean of the errors: more than zero is too high on the whole. */
  readonly meanError: number;
  readonly largestError: number;
  /** Part of the outcomes that lay within the interval, to be compared with the confidence. */
  readonly held: Fraction;
}

export interface MethodBacktest {
  readonly method: ProjectionMethod;
  readonly forecasts: readonly BacktestForecast[];
  /** Null when the series is too short, or its steps too unequal, for any forecast. */
  readonly summary: BacktestSummary | null;
}

/** How many of the last dates are gone back to: as many as "auto" looks back on. */
const mostOrigins = 10;
/** How far each forecast looks ahead, in quarters: as far as the outcomes are compared that widen "auto". */
const farthest = 8;
const usualConfidence = 0.8;

/**
 * What each method would have said at earlier dates about the observations that followed, up to two years ahead, from each of the last
 * ten dates on which it had enough observations.
 *
 * @throws DomainFailure "invalid", as project does, and confidenceOutOfRange.
 */
export function backtest({
  observations,
  confidence = usualConfidence,
  methods = projectionMethods,
}: BacktestRequest): readonly MethodBacktest[] {
  checkConfidence(confidence);
  return methods.map((method) => {
    const memory: ProjectionMemory = new Map();
    const forecasts = lastOrigins(observations).flatMap((count) => forecastsFrom({ observations, count, method, confidence, memory }));
    return { method, forecasts, summary: summaryOf(forecasts) };
  });
}

/** Numbers of observations that were there at each earlier date. */
function lastOrigins(observations: readonly Observation[]): number[] {
  const first = Math.max(1, observations.length - mostOrigins);
  return Array.from({ length: Math.max(0, observations.length - first) }, (_, index) => first + index);
}

interface OriginRequest {
  readonly observations: readonly Observation[];
  /** How many of them were there. */
  readonly count: number;
  readonly method: ProjectionMethod;
  readonly confidence: number;
  readonly memory: ProjectionMemory;
}

function forecastsFrom({ observations, count, method, confidence, memory }: OriginRequest): BacktestForecast[] {
  const origin = observations[count - 1]?.day as Day;
  const outcomes = observations.slice(count).filter(({ day }) => quartersBetween(origin, day) <= farthest);
  try {
    const { expectations } = project({
      observations: observations.slice(0, count),
      targets: outcomes.map(({ day }) => day),
      method,
      memory,
    });
    return outcomes.flatMap(({ day, value: outcome }, index) => {
      const found = expectations[index];
      if (found === undefined || found instanceof DomainFailure) return [];
      const { lower, upper } = intervalAround(found, confidence);
      const { expected } = found;
      return [
        {
          origin,
          day,
          quartersAhead: quartersBetween(origin, day),
          expected,
          lower,
          upper,
          outcome,
          error: expected - outcome,
          held: lower <= outcome && outcome <= upper,
        },
      ];
    });
  } catch (failure) {
    // With so few observations, or with steps so unequal, the method had nothing to say.
    if (failure instanceof DomainFailure && failure.kind === "unavailable") return [];
    throw failure;
  }
}

function summaryOf(forecasts: readonly BacktestForecast[]): BacktestSummary | null {
  const count = forecasts.length;
  if (count === 0) return null;
  const sizes = forecasts.map(({ error }) => Math.abs(error));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / count;
  return {
    forecasts: count,
    origins: new Set(forecasts.map(({ origin }) => origin)).size,
    meanAbsoluteError: mean(sizes),
    meanError: mean(forecasts.map(({ error }) => error)),
    largestError: Math.max(...sizes),
    held: fraction(forecasts.filter(({ held }) => held).length / count),
  };
}
