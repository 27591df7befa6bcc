import { decimalPlaces, largestSmall, powerOfTen, scaleUp } from "../decimal";

/** What a unit is worth: multiplier / divisor, both whole. */
interface UnitSize {
  readonly multiplier: number;
  readonly divisor: number;
}

/**
 * Amounts for whole quotients, with one unit more for each of the `left` largest remainders, the earlier one first among equals.
 * Compares all with all: for a few recipients only.
 */
function roundByRank(quotients: readonly number[], remainders: readonly number[], left: number, size: UnitSize): number[] {
  const count = quotients.length;
  const { multiplier, divisor } = size;
  const amounts = new Array<number>(count);
  for (let i = 0; i < count; i++) {
    const own = remainders[i] as number;
    let before = 0;
    for (let j = 0; j < i; j++) if ((remainders[j] as number) >= own) before++;
    for (let j = i + 1; j < count; j++) if ((remainders[j] as number) > own) before++;
    const quotient = quotients[i] as number;
    amounts[i] = ((before < left ? quotient + 1 : quotient) * multiplier) / divisor;
  }
  return amounts;
}

const buckets = 256;

/**
 * As roundByRank, for many recipients: counts the remainders per bucket, so that only the bucket in which the last unit falls is sorted.
 * Remainders lie from 0 up to, not including, `limit`.
 */
function roundByBucket(quotients: readonly number[], remainders: readonly number[], left: number, limit: number, size: UnitSize): number[] {
  const count = quotients.length;
  const { multiplier, divisor } = size;
  const perBucket = buckets / limit;
  // One bucket more: the largest remainder may be rounded up to the limit.
  const counts = new Int32Array(buckets + 1);
  for (let i = 0; i < count; i++) (counts[Math.floor((remainders[i] as number) * perBucket)] as number)++;
  let boundary = buckets;
  let open = left;
  while (open > (counts[boundary] as number)) open -= counts[boundary--] as number;
  const candidates: number[] = [];
  const amounts = new Array<number>(count);
  for (let i = 0; i < count; i++) {
    const bucket = Math.floor((remainders[i] as number) * perBucket);
    const quotient = quotients[i] as number;
    if (bucket === boundary) candidates.push(i);
    amounts[i] = ((bucket > boundary ? quotient + 1 : quotient) * multiplier) / divisor;
  }
  if (open < candidates.length) candidates.sort((a, b) => (remainders[b] as number) - (remainders[a] as number));
  for (let k = 0; k < open; k++) {
    const i = candidates[k] as number;
    amounts[i] = (((quotients[i] as number) + 1) * multiplier) / divisor;
  }
  return amounts;
}

/** Weights as whole numbers in the same proportion, that fit in doubles together. */
interface SmallWeights {
  readonly whole: readonly number[];
  /** More than zero, at most 2^53 - 1. */
  readonly sum: number;
  readonly largest: number;
}

/** Null when a weight is negative, not finite or has more than 15 digits, or when the sum is zero or too large. */
function smallWeights(weights: readonly number[]): SmallWeights | null {
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

/** Up to this many recipients comparing all with all is quicker than counting them into buckets. */
const fewRecipients = 16;

/**
 * Largest remainder in doubles that hold whole numbers, so exactly; null when a number could outgrow 2^53 or is out of order, for the
 * exact path to answer or explain. The amount is not negative.
 */
export function splitSmall(amount: number, weights: readonly number[], unit: number): number[] | null {
  const unitPlaces = decimalPlaces(unit);
  const places = unitPlaces === null ? null : decimalPlaces(amount, unitPlaces);
  if (places === null) return null;
  const scaledAmount = scaleUp(amount, places);
  const scaledUnit = scaleUp(unit, places);
  const small = smallWeights(weights);
  if (scaledUnit > largestSmall || scaledAmount % scaledUnit !== 0 || small === null) return null;
  const { whole, sum, largest } = small;
  // units = rounds x sum + rest, so that a share is rounds x weight + rest x weight / sum and only the last product can be large.
  const units = scaledAmount / scaledUnit;
  const rest = units % sum;
  const rounds = (units - rest) / sum;
  if (rest * largest > Number.MAX_SAFE_INTEGER) return null;
  const count = whole.length;
  const quotients = new Array<number>(count);
  const remainders = new Array<number>(count);
  let left = rest;
  for (let i = 0; i < count; i++) {
    const weight = whole[i] as number;
    const product = rest * weight;
    // Below 2^53 a quotient of whole numbers is never rounded up to the next whole number.
    const quotient = Math.floor(product / sum);
    quotients[i] = rounds * weight + quotient;
    remainders[i] = product - quotient * sum;
    left -= quotient;
  }
  const size = { multiplier: scaledUnit, divisor: powerOfTen(places) };
  return count <= fewRecipients ? roundByRank(quotients, remainders, left, size) : roundByBucket(quotients, remainders, left, sum, size);
}
