import { BigDecimal } from "../decimal/big-decimal";

/** Sum of decimals, without the binary remainders of adding them one by one. */
export const sumOf = (amounts: readonly number[]): number => BigDecimal.sum(0, ...amounts).toNumber();

export const minus = (one: number, other: number): number => new BigDecimal(one).minus(other).toNumber();

/** Half a cent: what Excel keeps of amounts that were not rounded. */
export const closeEnough = 0.005;

export const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= closeEnough;

const units = [1000, 500, 250, 100, 50, 25, 10, 5, 1, 0.01] as const;

export const isMultiple = (amount: number, unit: number): boolean => Math.abs(amount / unit - Math.round(amount / unit)) < 1e-7;

/** The largest usual unit of which most amounts are whole multiples; a few may be wrong. Null for amounts that were not rounded. */
export function unitOf(amounts: readonly number[], most = 0.75): number | null {
  const sizes = amounts.filter((amount) => amount !== 0);
  if (sizes.length === 0) return null;
  return units.find((unit) => sizes.filter((amount) => isMultiple(amount, unit)).length >= sizes.length * most) ?? null;
}
