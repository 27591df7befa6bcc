import { Decimal } from "decimal.js";

/**
 * Decimals that are never rounded: a product of two doubles has at most 34 digits and lies between 1e-648 and 1e617, so that sums and
 * differences of such products fit in 1400 digits.
 */
export const BigDecimal = Decimal.clone({ precision: 1400, rounding: Decimal.ROUND_HALF_UP });
export type BigDecimal = Decimal;

/** Nearest multiple of a step, halves away from zero. */
export function roundToMultiple(value: BigDecimal, step: BigDecimal): BigDecimal {
  const whole = value.divToInt(step);
  const rest = value.minus(whole.times(step)).abs();
  const rounded = rest.times(2).greaterThanOrEqualTo(step) ? whole.plus(value.isNegative() ? -1 : 1) : whole;
  return rounded.times(step);
}

export function isMultipleOf(value: BigDecimal, step: BigDecimal): boolean {
  return value.divToInt(step).times(step).equals(value);
}

/** A quotient rounded up to a whole number; neither is negative. */
export function quotientRoundedUp(dividend: BigDecimal, divisor: BigDecimal): BigDecimal {
  const whole = dividend.divToInt(divisor);
  return whole.times(divisor).lessThan(dividend) ? whole.plus(1) : whole;
}

/** 40 digits are far more than a double tells apart. */
const Quotient = BigDecimal.clone({ precision: 40 });

/** The double nearest to a quotient of decimals. */
export function quotientOf(dividend: BigDecimal | number, divisor: BigDecimal | number): number {
  return new Quotient(dividend).dividedBy(divisor).toNumber();
}
