import { BigDecimal } from "../decimal/big-decimal";
import { invalid } from "../failures";
import type { Hours } from "../units";
import { checkQuantity } from "./check-quantity";

/** Hours divided by a number of hours, to the nearest double. */
export function divideHours(hours: readonly Hours[], divisor: Hours, divisorName: string): number[] {
  checkQuantity(divisorName, divisor, null);
  if (divisor === 0) throw invalid("quantityNotPositive", { what: divisorName, index: null, value: divisor });
  return hours.map((value, index) => quotient(checkQuantity("hours", value, index), divisor, index));
}

/** 40 digits are far more than a double tells apart. */
const Quotient = BigDecimal.clone({ precision: 40 });

function quotient(value: number, divisor: number, index: number): number {
  return checkQuantity("hours", new Quotient(value).dividedBy(divisor).toNumber(), index);
}
