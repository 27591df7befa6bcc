/** Forecasts for 1, 2, ... steps after the last value. */
export interface StepForecast {
  readonly points: readonly number[];
  readonly variances: readonly number[];
}
