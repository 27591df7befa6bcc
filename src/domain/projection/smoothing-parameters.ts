/** Parameters of exponential smoothing; without a trend beta is 0 and phi 1. */
export interface SmoothingParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
  readonly trend: boolean;
}
