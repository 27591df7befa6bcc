import type { SmoothingParameters } from "./smoothing-parameters";

/**
 * What the filter of exponential smoothing makes of a series of zeros when it starts at level 1, or at slope 1: the expected value at each
 * place, and the running sums of their products. It depends on the parameters alone, so every series can share it.
 */
export interface UnitResponses {
  readonly length: number;
  readonly ofLevel: Float64Array;
  readonly ofSlope: Float64Array;
  readonly levelSquared: Float64Array;
  readonly slopeSquared: Float64Array;
  readonly crossed: Float64Array;
}

const known = new WeakMap<SmoothingParameters, UnitResponses>();

/** The responses over at least `length` places. */
export function unitResponses(parameters: SmoothingParameters, length: number): UnitResponses {
  const found = known.get(parameters);
  if (found && found.length >= length) return found;
  // Twice as long as asked, so that the growing histories of a backtest do not each start again.
  const computed = compute(parameters, 2 * length);
  known.set(parameters, computed);
  return computed;
}

function compute({ alpha, beta, phi, trend }: SmoothingParameters, length: number): UnitResponses {
  const [ofLevel, ofSlope] = [new Float64Array(length), new Float64Array(length)];
  const [levelSquared, slopeSquared, crossed] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  let [levelOfLevel, slopeOfLevel] = [1, 0];
  let [levelOfSlope, slopeOfSlope] = [0, trend ? 1 : 0];
  let [s11, s22, s12] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    const x1 = levelOfLevel + phi * slopeOfLevel;
    const x2 = levelOfSlope + phi * slopeOfSlope;
    levelOfLevel = x1 - alpha * x1;
    levelOfSlope = x2 - alpha * x2;
    slopeOfLevel = phi * slopeOfLevel - beta * x1;
    slopeOfSlope = phi * slopeOfSlope - beta * x2;
    [ofLevel[i], ofSlope[i]] = [x1, x2];
    [levelSquared[i], slopeSquared[i], crossed[i]] = [(s11 += x1 * x1), (s22 += x2 * x2), (s12 += x1 * x2)];
  }
  return { length, ofLevel, ofSlope, levelSquared, slopeSquared, crossed };
}
