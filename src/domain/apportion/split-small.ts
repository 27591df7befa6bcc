import { decimalPlaces, largestSmall, powerOfTen, scaleUp } from "../decimal/small-decimal";
import { addLargestRemainders } from "./add-largest-remainders";

/**
 * Largest remainder in plain doubles that hold whole numbers, so exactly; null when a number could outgrow 2^53 or is out of order,
 * for the exact path to answer or explain. The amount is not negative.
 */
export function splitSmall(amount: number, weights: readonly number[], unit: number): number[] | null {
  const places = commonPlaces(amount, unit);
  if (places === null) return null;
  const scaledAmount = scaleUp(amount, places);
  const scaledUnit = scaleUp(unit, places);
  if (scaledAmount > largestSmall || scaledUnit > largestSmall || scaledAmount % scaledUnit !== 0) return null;
  const parts = splitWhole(scaledAmount / scaledUnit, weights);
  if (parts === null) return null;
  const power = powerOfTen(places);
  for (let i = 0; i < parts.length; i++) parts[i] = ((parts[i] as number) * scaledUnit) / power;
  return parts;
}

function commonPlaces(amount: number, unit: number): number | null {
  const places = decimalPlaces(unit);
  return places === null ? null : decimalPlaces(amount, places);
}

/** Splits a whole number of units; the weights may have decimals. */
function splitWhole(units: number, weights: readonly number[]): number[] | null {
  const whole = wholeWeights(weights);
  if (whole === null) return null;
  let sum = 0;
  let largest = 0;
  for (const weight of whole) {
    sum += weight;
    if (weight > largest) largest = weight;
  }
  if (!(sum > 0 && sum <= Number.MAX_SAFE_INTEGER)) return null;
  // units = rounds x sum + rest, so that a share is rounds x weight + rest x weight / sum and only the last product can be large.
  const rest = units % sum;
  const rounds = (units - rest) / sum;
  if (rest * largest > Number.MAX_SAFE_INTEGER) return null;
  const count = whole.length;
  const parts = new Array<number>(count);
  const remainders = new Float64Array(count);
  let left = rest;
  for (let i = 0; i < count; i++) {
    const weight = whole[i] as number;
    const product = rest * weight;
    let quotient = Math.floor(product / sum);
    let remainder = product - quotient * sum;
    if (remainder < 0) {
      // The division was rounded up to the next whole number.
      quotient--;
      remainder += sum;
    }
    parts[i] = rounds * weight + quotient;
    remainders[i] = remainder;
    left -= quotient;
  }
  addLargestRemainders(parts, remainders, left, sum);
  return parts;
}

/** The weights as whole numbers in the same proportion; null when one is negative, not finite or has more than 15 digits. */
function wholeWeights(weights: readonly number[]): readonly number[] | null {
  let places = 0;
  for (const weight of weights) {
    if (!(weight >= 0 && weight <= largestSmall)) return null;
    if (weight === Math.floor(weight)) continue;
    const needed = decimalPlaces(weight, places);
    if (needed === null) return null;
    places = needed;
  }
  if (places === 0) return weights;
  const scaled = weights.map((weight) => scaleUp(weight, places));
  return scaled.every((weight) => weight <= largestSmall) ? scaled : null;
}
