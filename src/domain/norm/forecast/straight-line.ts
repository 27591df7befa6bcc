import { median } from "../../number/statistics";

/** Plain sums from the first to the last, so that results can be held against another implementation to the last digits. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

export function meanOfSquares(values: readonly number[]): number {
  return mean(values.map((value) => value * value));
}

export function differences(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => value - (values[index] ?? NaN));
}

export function runningTotals(values: readonly number[]): number[] {
  let total = 0;
  return values.map((value) => (total += value));
}

interface StraightLine {
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

/** Line through points that single outliers do not move: the median of the slopes between all pairs, through the median point. */
export function theilSen(places: readonly number[], values: readonly number[]): StraightLine {
  const slopes: number[] = [];
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) {
      slopes.push(((values[j] as number) - (values[i] as number)) / ((places[j] as number) - (places[i] as number)));
    }
  }
  const slope = median(slopes);
  return { slope, intercept: median(values.map((value, i) => value - slope * (places[i] as number))) };
}
