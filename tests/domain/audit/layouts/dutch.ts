// Amounts as Dutch text, in the ways people and accounting systems write them, and reading them back.

import { present } from "./model";
import type { Random } from "./random";

/** Amounts are whole millionths here, so that every value of a cell is exact. */
export const MICRO = 1_000_000n;

/** The shortest decimal text of a number, as whole millionths; a finer number is rounded half up. */
export function microsOfNumber(value: number): bigint {
  const text = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a plain number: ${text}`);
  const digits = (match[3] ?? "").padEnd(7, "0");
  const size = BigInt(present(match[2])) * MICRO + BigInt(digits.slice(0, 6)) + (present(digits[6]) >= "5" ? 1n : 0n);
  return match[1] ? -size : size;
}

/** An amount in Dutch notation, or null when the text is no amount. */
export function microsOfText(text: string): bigint | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, "").replace(/^(€|EUR)/, "");
  const bracketed = /^\((.+)\)$/.exec(bare);
  const inner = (bracketed?.[1] ?? bare).replace(/^(-?)(€|EUR)/, "$1");
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,6}|-))?(-?)$/.exec(inner);
  if (!match) return null;
  const fraction = match[3] === undefined || match[3] === "-" ? "" : match[3];
  const size = BigInt(present(match[2]).replaceAll(".", "")) * MICRO + BigInt(fraction.padEnd(6, "0"));
  return bracketed || match[1] || match[4] ? -size : size;
}

export type TextStyle = "minusBehind" | "brackets" | "euroDash" | "minusBefore" | "plain";
export const TEXT_STYLES: TextStyle[] = ["minusBehind", "brackets", "euroDash", "minusBefore", "plain"];

/** Whole cents as Dutch text. */
export function dutchText(cents: number, style: TextStyle, random: Random): string {
  const size = Math.abs(cents);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, ".");
  const rest = String(size % 100).padStart(2, "0");
  const negative = cents < 0;
  const space = random.chance(0.5) ? "\u00a0" : " ";
  if (style === "minusBehind") return `${whole},${rest}${negative ? "-" : ""}`;
  if (style === "brackets") return negative ? `(${whole},${rest})` : `${whole},${rest}`;
  if (style === "euroDash") return `€${space}${negative ? "-" : ""}${whole},${rest === "00" ? "-" : rest}`;
  if (style === "minusBefore") return `${negative ? "-" : ""}${whole},${rest}`;
  return `${negative ? "-" : ""}${rest === "00" ? whole : `${whole},${rest}`}`;
}
