import { BigDecimal } from "../../number/decimal";

/**
 * Sum of decimals, without the binary remainders of adding them one by one: what each addition loses is added at the end (Neumaier 1974),
 * and the result is what 15 digits hold, as Excel keeps them. Large tables are summed over and over, for which decimals are too slow.
 */
export function sumOf(amounts: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const amount of amounts) {
    const next = sum + amount;
    lost += Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum;
    sum = next;
  }
  return Number((sum + lost).toPrecision(15));
}

export const minus = (one: number, other: number): number => new BigDecimal(one).minus(other).toNumber();

/** Half a cent: what Excel keeps of amounts that were not rounded. */
const closeEnough = 0.005;

export const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= closeEnough;

const units = [1000, 500, 250, 100, 50, 25, 10, 5, 1, 0.01] as const;

export const isMultiple = (amount: number, unit: number): boolean => Math.abs(amount / unit - Math.round(amount / unit)) < 1e-7;

/** The largest usual unit of which most amounts are whole multiples; a few may be wrong. Null for amounts that were not rounded. */
export function unitOf(amounts: readonly number[], most = 0.75): number | null {
  const sizes = amounts.filter((amount) => amount !== 0);
  if (sizes.length === 0) return null;
  return units.find((unit) => sizes.filter((amount) => isMultiple(amount, unit)).length >= sizes.length * most) ?? null;
}

/** Decimals that a number format shows, of the fraction itself for a percentage; null when it shows all there are. */
export function shownDecimals(numberFormat: string): number | null {
  const [positive = ""] = numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";");
  if (!/[0#?]/.test(positive) || /[eyhs/]/i.test(positive) || /general/i.test(numberFormat)) return null;
  const decimals = /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
  return decimals + (positive.includes("%") ? 2 : 0);
}

/** Decimals a number is written with, at most `most`. */
export function writtenDecimals(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals++)
    if (Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-7) return decimals;
  return most;
}
