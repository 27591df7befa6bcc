import { bestDamped, bestSimple } from "./best-smoothing";
import { errorWeights, forecasts } from "./smoothing";
import { mean } from "./sums";
import { thetaFit } from "./theta-fit";

/** Mean of simple smoothing, theta and damped trend. */
export interface CombinedFit {
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
