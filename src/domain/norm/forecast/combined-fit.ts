import { bestDamped, bestSimple, errorWeights, forecasts } from "./smoothing";
import { leastSquares, mean } from "./straight-line";

/** Fit of the theta method: forecasts, residuals of its smoothed line, and the weight with which an error stays. */
interface ThetaFit {
  readonly forecasts: readonly number[];
  readonly residuals: readonly number[];
  readonly alpha: number;
}

/** Simple smoothing of twice the series less its straight line, averaged with that line. */
export function thetaFit(values: readonly number[], horizon: number): ThetaFit {
  const places = values.map((_, index) => index + 1);
  const { intercept, slope } = leastSquares(places, values);
  const fit = bestSimple(values.map((value, index) => 2 * value - (intercept + slope * (index + 1))));
  return {
    forecasts: forecasts(fit, horizon).map((level, step) => (level + intercept + slope * (values.length + step + 1)) / 2),
    residuals: fit.residuals.map((residual) => residual / 2),
    alpha: fit.parameters.alpha,
  };
}

/** Mean of simple smoothing, theta and damped trend. */
interface CombinedFit {
  readonly forecasts: readonly number[];
  /** How far an error moves later forecasts; 1 for the first step. */
  readonly weights: readonly number[];
  /** Of the residuals. */
  readonly variance: number;
}

export function combinedFit(values: readonly number[], horizon: number): CombinedFit {
  const simple = bestSimple(values);
  const damped = bestDamped(values);
  const theta = thetaFit(values, horizon);
  const [simpleForecasts, dampedForecasts] = [forecasts(simple, horizon), forecasts(damped, horizon)];
  const [simpleWeights, dampedWeights] = [errorWeights(simple, horizon), errorWeights(damped, horizon)];
  const at = (list: readonly number[], index: number) => list[index] ?? NaN;
  const residuals = simple.residuals.map((residual, i) => mean([residual, at(theta.residuals, i), at(damped.residuals, i)]));
  let squared = 0;
  for (const residual of residuals) squared += residual * residual;
  return {
    forecasts: simpleForecasts.map((forecast, step) => mean([forecast, at(dampedForecasts, step), at(theta.forecasts, step)])),
    weights: simpleWeights.map((weight, step) => (step === 0 ? 1 : mean([weight, theta.alpha, at(dampedWeights, step)]))),
    variance: squared / Math.max(values.length - 3, 1),
  };
}
