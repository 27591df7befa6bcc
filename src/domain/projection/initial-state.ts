import type { SmoothingParameters } from "./smoothing-parameters";
import { unitResponses } from "./unit-responses";

/** Where smoothing starts, and the squared error it then leaves. */
export interface InitialState {
  readonly level: number;
  readonly slope: number;
  readonly squaredError: number;
}

/**
 * The initial level and slope that leave the least squared error. The filter is linear, so it runs over the data from level and slope 0;
 * the responses to the unit states and least squares then give the initial state exactly. Null when level and slope cannot be told apart.
 * `errors` is room for as many numbers as there are values.
 */
export function initialState(values: readonly number[], parameters: SmoothingParameters, errors: Float64Array): InitialState | null {
  const { alpha, beta, phi, trend } = parameters;
  const count = values.length;
  const { ofLevel, ofSlope, levelSquared, slopeSquared, crossed } = unitResponses(parameters, count);
  let [level, slope, t1, t2] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const expected = level + phi * slope;
    const error = (values[i] as number) - expected;
    level = expected + alpha * error;
    slope = phi * slope + beta * error;
    errors[i] = error;
    t1 += (ofLevel[i] as number) * error;
    t2 += (ofSlope[i] as number) * error;
  }
  const [s11, s22, s12] = [levelSquared[count - 1] as number, slopeSquared[count - 1] as number, crossed[count - 1] as number];
  const determinant = s11 * s22 - s12 * s12;
  if (trend && determinant < 1e-9 * s11 * s22 + 1e-300) return null;
  const initialLevel = trend ? (t1 * s22 - t2 * s12) / determinant : t1 / s11;
  const initialSlope = trend ? (s11 * t2 - s12 * t1) / determinant : 0;
  let squaredError = 0;
  for (let i = 0; i < count; i++) {
    const residual = (errors[i] as number) - initialLevel * (ofLevel[i] as number) - initialSlope * (ofSlope[i] as number);
    squaredError += residual * residual;
  }
  return { level: initialLevel, slope: initialSlope, squaredError };
}
