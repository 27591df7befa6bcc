// Exact fractions, for the formulas of the generated sheets.

import { microsOfNumber, MICRO } from "./dutch";

export interface Fraction {
  over: bigint;
  under: bigint;
}

function reduced(over: bigint, under: bigint): Fraction {
  if (under < 0n) return reduced(-over, -under);
  let [a, b] = [over < 0n ? -over : over, under];
  while (b) [a, b] = [b, a % b];
  return a > 1n ? { over: over / a, under: under / a } : { over, under };
}

export const ofNumber = (value: number): Fraction => reduced(microsOfNumber(value), MICRO);
export const add = (a: Fraction, b: Fraction): Fraction => reduced(a.over * b.under + b.over * a.under, a.under * b.under);
export const negate = (a: Fraction): Fraction => ({ over: -a.over, under: a.under });
export const multiply = (a: Fraction, b: Fraction): Fraction => reduced(a.over * b.over, a.under * b.under);
export const divide = (a: Fraction, b: Fraction): Fraction => reduced(a.over * b.under, a.under * b.over);

/** Half away from zero, as Excel's ROUND. */
export function round(a: Fraction, decimals: number): Fraction {
  const power = 10n ** BigInt(decimals);
  const size = a.over < 0n ? -a.over : a.over;
  const whole = (size * power * 2n + a.under) / (a.under * 2n);
  return reduced(a.over < 0n ? -whole : whole, power);
}

export function toNumber(a: Fraction): number {
  const rounded = round(a, 10);
  const power = 10n ** 10n;
  const scaled = (rounded.over * power) / rounded.under;
  const size = scaled < 0n ? -scaled : scaled;
  return Number(`${scaled < 0n ? "-" : ""}${size / power}.${(size % power).toString().padStart(10, "0")}`);
}
