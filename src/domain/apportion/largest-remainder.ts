import type { ClampedShares } from "./clamp-shares";

/** Rounds every share down and gives the units left to the largest remainders, the earlier recipient first among equals. */
export function largestRemainder({ fixed, units, weight: freeWeight }: ClampedShares, weights: readonly bigint[]): bigint[] {
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
