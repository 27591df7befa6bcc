import { compareRatios, ratio, type Ratio } from "./ratio";
import type { WholeBounds } from "./whole-bounds";

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
