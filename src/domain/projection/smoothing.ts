import type { InitialState } from "./initial-state";
import type { SmoothingParameters } from "./smoothing-parameters";

/** A smoothed series: where it ended, and how far off it was on the way. */
export interface Smoothing {
  readonly parameters: SmoothingParameters;
  readonly level: number;
  readonly slope: number;
  readonly residuals: readonly number[];
}

/** Smooths a series from an initial state. */
export function smooth(values: readonly number[], parameters: SmoothingParameters, initial: InitialState): Smoothing {
  const { alpha, beta, phi } = parameters;
  let { level, slope } = initial;
  const residuals = values.map((value) => {
    const expected = level + phi * slope;
    const residual = value - expected;
    level = expected + alpha * residual;
    slope = phi * slope + beta * residual;
    return residual;
  });
  return { parameters, level, slope, residuals };
}

/** Forecasts for 1 up to `horizon` steps ahead. */
export function forecasts({ level, slope, parameters }: Smoothing, horizon: number): number[] {
  let damped = 0;
  return Array.from({ length: horizon }, (_, step) => {
    damped += parameters.phi ** (step + 1);
    return level + damped * slope;
  });
}

/** How far an error moves the forecasts, per step that has passed since; the error itself counts fully. */
export function errorWeights({ parameters: { alpha, beta, phi } }: Smoothing, horizon: number): number[] {
  let damped = 0;
  return Array.from({ length: horizon }, (_, step) => {
    if (step === 0) return 1;
    damped += phi ** step;
    return alpha + beta * damped;
  });
}
