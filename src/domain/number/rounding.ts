import { BigDecimal } from "./decimal";

/*
 * Every rule by which amounts are rounded, each beside the Excel formula that gives the same. A formula works with binary fractions of
 * about
 * 15.9 digits, so it is exact as long as what is rounded has at most 15 digits: an amount up to ten million euros times a percentage with
 * four decimals. The sheets say so where that does not hold.
 */

const cent = new BigDecimal("0.01");

/** Nearest multiple of a step, halves away from zero. */
export function roundToMultiple(value: BigDecimal, step: BigDecimal): BigDecimal {
  const whole = value.divToInt(step);
  const rest = value.minus(whole.times(step)).abs();
  const rounded = rest.times(2).greaterThanOrEqualTo(step) ? whole.plus(value.isNegative() ? -1 : 1) : whole;
  return rounded.times(step);
}

/**
 * The same in Excel, for a step of whole cents. Counting in cents keeps the step whole, and rounding to 15 digits first takes away what
 * binary fractions leave behind: 124.800,195 is stored as 124.800,19499999999.
 */
export const roundToMultipleFormula = (expression: string, step: string): string => {
  const stepInCents = `ROUND(${step}*100,0)`;
  return `ROUND(${inCents(expression)}/${stepInCents},0)*${stepInCents}/100`;
};

/** Nearest cent, halves away from zero. */
export const roundToCent = (value: BigDecimal): BigDecimal => roundToMultiple(value, cent);

/** The same in Excel. */
export const roundToCentFormula = (expression: string): string => `ROUND(${inCents(expression)},0)/100`;

/** An expression in cents, to the 15 digits that a number of Excel keeps. */
const inCents = (expression: string): string => `ROUND((${expression})*100,15-LEN(INT(ABS((${expression})*100))))`;

/** Nearest multiple of a step to a quotient, halves away from zero. The division comes last, as most quotients cannot be written down. */
export const quotientToMultiple = (dividend: BigDecimal, divisor: BigDecimal | number, step: BigDecimal): BigDecimal =>
  roundToMultiple(dividend, step.times(divisor)).dividedBy(divisor);

/** Nearest cent to a quotient, halves away from zero. */
export const quotientToCent = (dividend: BigDecimal, divisor: BigDecimal | number): BigDecimal =>
  quotientToMultiple(dividend, divisor, cent);

/** A quotient rounded up to a whole number; neither is negative. */
export function quotientRoundedUp(dividend: BigDecimal, divisor: BigDecimal): BigDecimal {
  const whole = dividend.divToInt(divisor);
  return whole.times(divisor).lessThan(dividend) ? whole.plus(1) : whole;
}
