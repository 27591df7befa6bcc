import { invalid } from "../../failure/failures";
import { type ExactDecimal, coefficientAt, exactDecimal, largestSmall, lowestExponent, nearestDouble, powerOfTen } from "../decimal";
import { type ExactRequest, exactWeights, unitsIn } from "./apportion-request";
import { type ClampedShares, clampShares, wholeBounds } from "./bounds";
import { divisorMethod } from "./divisor-method";

/** Rounds every share down and gives the units left to the largest remainders, the earlier recipient first among equals. */
function largestRemainder({ fixed, units, weight: freeWeight }: ClampedShares, weights: readonly bigint[]): bigint[] {
  const remainders: { index: number; remainder: bigint }[] = [];
  let left = units;
  const parts = weights.map((weight, index) => {
    const bound = fixed[index] ?? null;
    if (bound !== null) return bound;
    const product = units * weight;
    const part = product / freeWeight;
    left -= part;
    remainders.push({ index, remainder: product - part * freeWeight });
    return part;
  });
  remainders.sort((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : 0));
  for (const { index } of remainders.slice(0, Number(left))) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
}

/**
 * Splits the size of an amount with whole numbers of any length: every method, with or without bounds, for every number a double
 * can be.
 */
export function splitExact(request: ExactRequest): number[] {
  const { amount, unit, method } = request;
  const units = unitsIn(Math.abs(amount), unit);
  if (units === null) throw invalid("amountNotMultipleOfUnit", { amount, unit });
  const weights = exactWeights(request.weights);
  if (weights.length === 0 && amount !== 0) throw invalid("noWeights", { amount });
  if (amount !== 0 && weights.every((weight) => weight === 0n)) throw invalid("allWeightsZero", { amount, count: weights.length });
  const bounds = wholeBounds(request, units, weights);
  const clamped = clampShares(units, weights, bounds);
  const parts = method === "grootste-rest" ? largestRemainder(clamped, weights) : divisorMethod(method, units, clamped, weights, bounds);
  return parts.map(amountOfUnits(request));
}

/** The amount for a number of units; refused when the number would stand for another decimal, as the parts would then not add up. */
function amountOfUnits({ amount, unit }: ExactRequest): (units: bigint) => number {
  const { coefficient, exponent } = exactDecimal(unit);
  const divisor = exponent <= 0 && exponent >= -15 ? powerOfTen(-exponent) : NaN;
  return (units) => {
    const exact = units * coefficient;
    if (exact <= largestSmall && !Number.isNaN(divisor)) return Number(exact) / divisor;
    const part = nearestDouble({ coefficient: exact, exponent });
    if (!sameDecimal(exactDecimal(part), { coefficient: exact, exponent })) throw invalid("amountTooPrecise", { amount, unit });
    return part;
  };
}

function sameDecimal(a: ExactDecimal, b: ExactDecimal): boolean {
  const lowest = lowestExponent([a, b]);
  return coefficientAt(a, lowest) === coefficientAt(b, lowest);
}
