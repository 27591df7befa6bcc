import { exactDecimal, nearestDouble } from "../decimal/exact-decimal";
import { invalid } from "../failures";
import type { ExactRequest } from "./exact-request";
import { readBounds, type AskedBounds } from "./read-bounds";

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
