import { Decimal } from "decimal.js";

/**
 * Decimals that are never rounded: a product of two doubles has at most 34 digits and lies between 1e-648 and 1e617, so that sums and
 * differences of such products fit in 1400 digits.
 */
export const BigDecimal = Decimal.clone({ precision: 1400, rounding: Decimal.ROUND_HALF_UP });
export type BigDecimal = Decimal;

export function isMultipleOf(value: BigDecimal, step: BigDecimal): boolean {
  return value.divToInt(step).times(step).equals(value);
}

/** 40 digits are far more than a double tells apart. */
const Quotient = BigDecimal.clone({ precision: 40 });

/** The double nearest to a quotient of decimals. */
export function quotientOf(dividend: BigDecimal | number, divisor: BigDecimal | number): number {
  return new Quotient(dividend).dividedBy(divisor).toNumber();
}

/** coefficient x 10^exponent, without any rounding. */
export interface ExactDecimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** The shortest decimal that a number stands for: 0.1 is 1 x 10^-1. The number must be finite. */
export function exactDecimal(value: number): ExactDecimal {
  if (Number.isSafeInteger(value)) return { coefficient: BigInt(value), exponent: 0 };
  const [mantissa = "", power = "0"] = value.toString().split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  return { coefficient: BigInt(whole + decimals), exponent: Number(power) - decimals.length };
}

/** The double nearest to an exact decimal. */
export function nearestDouble({ coefficient, exponent }: ExactDecimal): number {
  return Number(`${String(coefficient)}e${String(exponent)}`);
}

/** The coefficient once the exponent is brought down to one that is not higher. */
export function coefficientAt({ coefficient, exponent }: ExactDecimal, lower: number): bigint {
  return coefficient === 0n ? 0n : coefficient * 10n ** BigInt(exponent - lower);
}

/** Lowest exponent among decimals; zeros do not count, as they fit every exponent. */
export function lowestExponent(decimals: readonly ExactDecimal[]): number {
  let lowest = Infinity;
  for (const { coefficient, exponent } of decimals) if (coefficient !== 0n && exponent < lowest) lowest = exponent;
  return lowest === Infinity ? 0 : lowest;
}

/**
 * Decimals of at most 15 digits, handled as whole numbers of 10^-places in plain doubles.
 * Up to 15 digits a decimal and the double nearest to it belong to each other one to one, so nothing is lost either way.
 */
export const largestSmall = 1e15;

const powersOfTen: readonly number[] = Array.from({ length: 16 }, (_, places) => Number(`1e${String(places)}`));

/** 10^places, exactly; for places the functions here give. */
export function powerOfTen(places: number): number {
  return powersOfTen[places] ?? NaN;
}

/** Fewest decimal places, at least `from`, with which a number is written exactly; null when it has more than 15 digits. */
export function decimalPlaces(value: number, from = 0): number | null {
  for (let places = from; places < powersOfTen.length; places++) {
    const power = powerOfTen(places);
    const scaled = Math.round(value * power);
    if (Math.abs(scaled) > largestSmall) return null;
    if (scaled / power === value) return places;
  }
  return null;
}

/** The number in units of 10^-places; places must come from decimalPlaces, or be more. */
export function scaleUp(value: number, places: number): number {
  return Math.round(value * powerOfTen(places));
}
