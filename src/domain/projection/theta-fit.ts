import { bestSimple } from "./best-smoothing";
import { forecasts } from "./smoothing";
import { leastSquares } from "./straight-line";

/** Fit of the theta method: forecasts, residuals of its smoothed line, and the weight with which an error stays. */
export interface ThetaFit {
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
