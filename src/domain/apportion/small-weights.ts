import { decimalPlaces, largestSmall, scaleUp } from "../decimal/small-decimal";

/** Weights as whole numbers in the same proportion, that fit in doubles together. */
export interface SmallWeights {
  readonly whole: readonly number[];
  /** More than zero, at most 2^53 - 1. */
  readonly sum: number;
  readonly largest: number;
}

/** Null when a weight is negative, not finite or has more than 15 digits, or when the sum is zero or too large. */
export function smallWeights(weights: readonly number[]): SmallWeights | null {
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (!(weight >= 0 && weight <= largestSmall)) return null;
    if (weight !== Math.floor(weight)) {
      const scaled = scaledWeights(weights);
      return scaled && smallWeights(scaled);
    }
    sum += weight;
    if (weight > largest) largest = weight;
  }
  return sum > 0 && sum <= Number.MAX_SAFE_INTEGER ? { whole: weights, sum, largest } : null;
}

/** The weights in the smallest decimal unit that any of them needs. */
function scaledWeights(weights: readonly number[]): number[] | null {
  let places = 0;
  for (const weight of weights) {
    const needed = decimalPlaces(weight, places);
    if (needed === null) return null;
    places = needed;
  }
  return weights.map((weight) => scaleUp(weight, places));
}
