import { coefficientAt, exactDecimal, lowestExponent, nearestDouble, type ExactDecimal } from "../decimal/exact-decimal";
import { largestSmall, powerOfTen } from "../decimal/small-decimal";
import { invalid } from "../failures";
import { clampShares } from "./clamp-shares";
import { divisorMethod } from "./divisor-method";
import type { ExactRequest } from "./exact-request";
import { exactWeights } from "./exact-weights";
import { largestRemainder } from "./largest-remainder";
import { unitsIn } from "./units-in";
import { wholeBounds } from "./whole-bounds";

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
