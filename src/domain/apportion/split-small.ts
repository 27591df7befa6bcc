import { decimalPlaces, largestSmall, powerOfTen, scaleUp } from "../decimal/small-decimal";
import { roundByBucket } from "./round-by-bucket";
import { roundByRank } from "./round-by-rank";
import { smallWeights } from "./small-weights";

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
