import type { WholeBounds } from "./whole-bounds";

/** What a divisor method divides. */
export interface DivisorProblem {
  /** Between the divisors of successive units: 1 for d'Hondt, which rounds down, 2 for Sainte-Laguë, which rounds to the nearest. */
  readonly step: bigint;
  readonly units: bigint;
  readonly weights: readonly bigint[];
  readonly bounds: WholeBounds;
}

/** Parts for one lambda, numerator / denominator, and what they add up to. */
export interface Rounded {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly parts: readonly bigint[];
  readonly total: bigint;
}

/** Shares lambda x weight, rounded as the method does and within the bounds; weight zero has its minimum. */
export function roundedShares(
  { step, weights, bounds: { lower, upper } }: DivisorProblem,
  numerator: bigint,
  denominator: bigint,
): Rounded {
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
