import { bestDamped, errorWeights, forecasts } from "./smoothing";
import type { StepForecast } from "./projection-request";
import { differences, mean, runningTotals, sum } from "./straight-line";
import { thetaFit } from "./combined-fit";

/** Random walk with drift: the last value and the mean difference for every step. */
export function driftForecast(values: readonly number[], horizon: number): StepForecast {
  const count = values.length;
  const changes = differences(values);
  const drift = mean(changes);
  const variance = sum(changes.map((change) => (change - drift) ** 2)) / (count - 2);
  const steps = Array.from({ length: horizon }, (_, i) => i + 1);
  const last = values.at(-1) ?? NaN;
  return {
    points: steps.map((step) => last + drift * step),
    variances: steps.map((step) => variance * (step + (step * step) / (count - 1))),
  };
}

/** Smoothing with a damped trend; five parameters and initial values are estimated. */
export function dampedForecast(values: readonly number[], horizon: number): StepForecast {
  const fit = bestDamped(values);
  const variance = sum(fit.residuals.map((residual) => residual * residual)) / (values.length - 5);
  return { points: forecasts(fit, horizon), variances: passedOn(variance, errorWeights(fit, horizon)) };
}

/** The theta method. */
export function thetaForecast(values: readonly number[], horizon: number): StepForecast {
  const fit = thetaFit(values, horizon);
  const variance = sum(fit.residuals.map((residual) => residual * residual)) / (values.length - 3);
  const weights = Array.from({ length: horizon }, (_, step) => (step === 0 ? 1 : fit.alpha));
  return { points: fit.forecasts, variances: passedOn(variance, weights) };
}

function passedOn(variance: number, weights: readonly number[]): number[] {
  return runningTotals(weights.map((weight) => weight * weight)).map((total) => variance * total);
}
