import { invalid } from "../../failure/failures";
import { exactDecimal, nearestDouble } from "../decimal";
import { type ExactRequest, unitsIn } from "./apportion-request";

/** Least and most units per recipient as asked for; null is no maximum. */
interface AskedBounds {
  readonly lower: readonly bigint[];
  readonly upper: readonly (bigint | null)[];
}

function readBounds({ weights, unit, minimum, maximum }: ExactRequest): AskedBounds {
  const count = weights.length;
  const minima = perRecipient(minimum, 0, count);
  const maxima = perRecipient(maximum, Infinity, count);
  if (minima.length !== count) throw invalid("minimumCount", { count: minima.length, expected: count });
  if (maxima.length !== count) throw invalid("maximumCount", { count: maxima.length, expected: count });
  const lower = minima.map((value, index) => wholeMinimum(value, unit, index));
  const upper = maxima.map((value, index) => wholeMaximum(value, unit, index));
  maxima.forEach((most, index) => {
    const least = minima[index] ?? 0;
    if (least > most) throw invalid("minimumAboveMaximum", { minimum: least, maximum: most, index });
  });
  return { lower, upper };
}

function perRecipient(bound: number | readonly number[] | undefined, otherwise: number, count: number): readonly number[] {
  return typeof bound === "object" ? bound : new Array<number>(count).fill(bound ?? otherwise);
}

function wholeMinimum(minimum: number, unit: number, index: number): bigint {
  if (!Number.isFinite(minimum)) throw invalid("minimumNotFinite", { minimum, index });
  if (minimum < 0) throw invalid("minimumNegative", { minimum, index });
  const units = unitsIn(minimum, unit);
  if (units === null) throw invalid("minimumNotMultipleOfUnit", { minimum, unit, index });
  return units;
}

function wholeMaximum(maximum: number, unit: number, index: number): bigint | null {
  if (maximum === Infinity) return null;
  if (!Number.isFinite(maximum)) throw invalid("maximumNotFinite", { maximum, index });
  if (maximum < 0) throw invalid("maximumNegative", { maximum, index });
  const units = unitsIn(maximum, unit);
  if (units === null) throw invalid("maximumNotMultipleOfUnit", { maximum, unit, index });
  return units;
}

/** Least and most units per recipient that leave room for the amount. */
export interface WholeBounds {
  readonly lower: readonly bigint[];
  /** At most the number of units that is split, which is also what "no maximum" comes to. */
  readonly upper: readonly bigint[];
}

/** The bounds of a request, once it is certain that some split stays within them. */
export function wholeBounds(request: ExactRequest, units: bigint, weights: readonly bigint[]): WholeBounds {
  const asked = readBounds(request);
  const minimumSum = asked.lower.reduce((sum, least) => sum + least, 0n);
  const maximumSum = sumOfMaxima(asked, weights);
  if (minimumSum > units || (maximumSum !== null && maximumSum < units)) {
    const { amount, unit } = request;
    const inUnits = (sum: bigint) => amountIn(sum, unit);
    throw invalid("boundsInfeasible", {
      amount,
      minimumSum: inUnits(minimumSum),
      maximumSum: maximumSum === null ? Infinity : inUnits(maximumSum),
    });
  }
  return { lower: asked.lower, upper: asked.upper.map((most) => (most === null || most > units ? units : most)) };
}

/** What can be given out at most: a recipient with weight zero never gets more than its minimum. Null when there is no end to it. */
function sumOfMaxima({ lower, upper }: AskedBounds, weights: readonly bigint[]): bigint | null {
  let sum = 0n;
  for (const [index, weight] of weights.entries()) {
    const most = weight === 0n ? lower[index] : upper[index];
    if (most === null || most === undefined) return null;
    sum += most;
  }
  return sum;
}

function amountIn(units: bigint, unit: number): number {
  const { coefficient, exponent } = exactDecimal(unit);
  return nearestDouble({ coefficient: units * coefficient, exponent });
}

/** A fraction of whole numbers; `approximate` is its quotient in doubles, of whatever quality. */
export interface Ratio {
  readonly numerator: bigint;
  /** More than zero. */
  readonly denominator: bigint;
  readonly approximate: number;
}

export function ratio(numerator: bigint, denominator: bigint): Ratio {
  return { numerator, denominator, approximate: Number(numerator) / Number(denominator) };
}

/** Far more than the error of three roundings, far less than most differences. */
const clearlyApart = 1e-12;
/** Below this, doubles lose precision. */
const smallestPrecise = 1e-290;

/** Exact order of two ratios; multiplies across only when their approximations are too close, too small or too large to tell. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.approximate - b.approximate;
  if (
    Math.abs(difference) > clearlyApart * Math.max(a.approximate, b.approximate) &&
    Math.min(a.approximate, b.approximate) > smallestPrecise
  ) {
    return difference;
  }
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Exact shares clamp(lambda x weight, lower, upper) that add up to the units: recipients at a bound have a whole number of units, the
 * others divide what is left in proportion to their weights.
 */
export interface ClampedShares {
  /** Units of recipients at a bound; null for the others. */
  readonly fixed: readonly (bigint | null)[];
  /** What the others divide, and the sum of their weights. */
  readonly units: bigint;
  readonly weight: bigint;
}

/** The lambda at which a recipient leaves its lower bound or reaches its upper one. */
interface Turn extends Ratio {
  readonly index: number;
  readonly bound: "lower" | "upper";
}

/** Raises lambda from zero, turn by turn, until the shares add up; a split within the bounds must exist. */
export function clampShares(units: bigint, weights: readonly bigint[], { lower, upper }: WholeBounds): ClampedShares {
  // Without a minimum a recipient is free from the start, as lambda times its weight is.
  const fixed = weights.map((weight, index) => (weight > 0n && lower[index] === 0n ? null : (lower[index] ?? 0n)));
  let fixedUnits = lower.reduce((sum, least) => sum + least, 0n);
  let freeWeight = weights.reduce((sum, weight, index) => (fixed[index] === null ? sum + weight : sum), 0n);
  for (const turn of turnsInOrder(units, weights, { lower, upper })) {
    if (fixedUnits * turn.denominator + freeWeight * turn.numerator >= units * turn.denominator) break;
    if (turn.bound === "lower") {
      fixed[turn.index] = null;
      fixedUnits -= turn.numerator;
      freeWeight += turn.denominator;
    } else {
      fixed[turn.index] = turn.numerator;
      fixedUnits += turn.numerator;
      freeWeight -= turn.denominator;
    }
  }
  return { fixed, units: units - fixedUnits, weight: freeWeight };
}

/**
 * Minima of zero and maxima that no share can exceed are no turns. A recipient leaves its lower bound before it reaches its upper one,
 * also when they are equal: the sort is stable.
 */
function turnsInOrder(units: bigint, weights: readonly bigint[], { lower, upper }: WholeBounds): Turn[] {
  const turns: Turn[] = [];
  weights.forEach((weight, index) => {
    const [least = 0n, most = units] = [lower[index], upper[index]];
    if (weight > 0n && least > 0n) turns.push({ ...ratio(least, weight), index, bound: "lower" });
    if (weight > 0n && most < units) turns.push({ ...ratio(most, weight), index, bound: "upper" });
  });
  return turns.sort(compareRatios);
}
