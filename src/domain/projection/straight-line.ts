import { mean } from "./sums";

export interface StraightLine {
  readonly intercept: number;
  readonly slope: number;
}

/** Least-squares line through points; at least two different places. */
export function leastSquares(places: readonly number[], values: readonly number[]): StraightLine {
  const [placeMean, valueMean] = [mean(places), mean(values)];
  let [crossed, squared] = [0, 0];
  places.forEach((place, index) => {
    const distance = place - placeMean;
    crossed += distance * ((values[index] ?? NaN) - valueMean);
    squared += distance * distance;
  });
  const slope = crossed / squared;
  return { intercept: valueMean - slope * placeMean, slope };
}
