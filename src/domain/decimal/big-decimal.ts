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
