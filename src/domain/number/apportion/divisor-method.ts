import type { ApportionMethod } from "./apportion-request";
import { type ClampedShares, type Ratio, type WholeBounds, compareRatios, ratio } from "./bounds";

/** What a divisor method divides. */
interface DivisorProblem {
  /** Between the divisors of successive units: 1 for d'Hondt, which rounds down, 2 for Sainte-Laguë, which rounds to the nearest. */
  readonly step: bigint;
  readonly units: bigint;
  readonly weights: readonly bigint[];
  readonly bounds: WholeBounds;
}

/** Parts for one lambda, numerator / denominator, and what they add up to. */
interface Rounded {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly parts: readonly bigint[];
  readonly total: bigint;
}

/** Shares lambda x weight, rounded as the method does and within the bounds; weight zero has its minimum. */
function roundedShares({ step, weights, bounds: { lower, upper } }: DivisorProblem, numerator: bigint, denominator: bigint): Rounded {
  const multiplier = step * numerator;
  const half = (step - 1n) * denominator;
  const divisor = step * denominator;
  let total = 0n;
  const parts = weights.map((weight, index) => {
    const [least = 0n, most = 0n] = [lower[index], upper[index]];
    const rounded = weight === 0n ? least : (multiplier * weight + half) / divisor;
    const part = rounded < least ? least : rounded > most ? most : rounded;
    total += part;
    return part;
  });
  return { numerator, denominator, parts, total };
}

/** A recipient and the strength of its claim on one particular unit. */
interface Claim extends Ratio {
  readonly index: number;
}

/**
 * Gives units one by one to the highest claim, weight / (2 x units + 1) or weight / (units + 1), the earlier recipient first among
 * equals, within the bounds. That process is not walked from its start: the shares lambda x weight, rounded and within the bounds, are
 * where it stands when all claims down to 1 / lambda are met. Between a lambda that gives too little and one that gives too much, lambda
 * is narrowed down until no more claims lie between than there are recipients; these are put in order.
 */
export function divisorMethod(
  method: Exclude<ApportionMethod, "grootste-rest">,
  units: bigint,
  { fixed, units: freeUnits, weight: freeWeight }: ClampedShares,
  weights: readonly bigint[],
  bounds: WholeBounds,
): bigint[] {
  if (freeWeight === 0n) return fixed.map((part) => part ?? 0n);
  const step = method === "d-hondt" ? 1n : 2n;
  const problem = { step, units, weights, bounds };
  // Rounding down loses half a unit per recipient; rounding to the nearest as good as none.
  const lost = step === 1n ? BigInt(fixed.filter((part) => part === null).length) : 0n;
  const { low, high } = narrow(problem, bracket(problem, 2n * freeUnits + lost, 2n * freeWeight));
  const parts = [...low.parts];
  const open = Number(units - low.total);
  if (open > 0) for (const { index } of claimsBetween(problem, low, high).slice(0, open)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
}

interface Bracket {
  /** At most the units that there are. */
  readonly low: Rounded;
  /** At least the units that there are. */
  readonly high: Rounded;
}

/** Goes down or up from a first guess of lambda, further each time. */
function bracket(problem: DivisorProblem, numerator: bigint, denominator: bigint): Bracket {
  const { units } = problem;
  let low = roundedShares(problem, numerator, denominator);
  let high = low;
  const gap = low.total > units ? low.total - units : units - low.total;
  // Two in the numerator is about one unit; a little more than the gap, to be at its other side at once.
  let reach = 3n * gap + 1n;
  for (; low.total > units; reach *= 2n) {
    high = low;
    low = roundedShares(problem, low.numerator > reach ? low.numerator - reach : 0n, denominator);
  }
  for (; high.total < units; reach *= 2n) {
    low = high;
    high = roundedShares(problem, high.numerator + reach, denominator);
  }
  return { low, high };
}

/** Halves the bracket until it has no more claims than recipients, as many as can be equal. */
function narrow(problem: DivisorProblem, { low, high }: Bracket): Bracket {
  const few = BigInt(problem.weights.length);
  while (high.total - low.total > few && low.total !== problem.units) {
    const middle = roundedShares(problem, low.numerator + high.numerator, 2n * low.denominator);
    if (middle.total <= problem.units) [low, high] = [middle, finer(high)];
    else [low, high] = [finer(low), middle];
  }
  return { low, high };
}

/** The same lambda, written with a denominator twice as large. */
const finer = (rounded: Rounded): Rounded => ({ ...rounded, numerator: 2n * rounded.numerator, denominator: 2n * rounded.denominator });

/** Strongest first; the sort keeps the order of recipients where claims are equal. */
function claimsBetween({ step, weights }: DivisorProblem, low: Rounded, high: Rounded): Claim[] {
  const claims: Claim[] = [];
  weights.forEach((weight, index) => {
    const end = high.parts[index] ?? 0n;
    for (let part = low.parts[index] ?? 0n; part < end; part++) claims.push({ ...ratio(weight, step * part + 1n), index });
  });
  return claims.sort((a, b) => compareRatios(b, a));
}
