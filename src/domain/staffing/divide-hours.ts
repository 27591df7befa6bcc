import { quotientOf } from "../decimal/big-decimal";
import { invalid } from "../failures";
import type { Hours } from "../units";
import { checkQuantity } from "../check-quantity";

/** Hours divided by a number of hours, to the nearest double. */
export function divideHours(hours: readonly Hours[], divisor: Hours, divisorName: string): number[] {
  checkQuantity(divisorName, divisor, null);
  if (divisor === 0) throw invalid("quantityNotPositive", { what: divisorName, index: null, value: divisor });
  return hours.map((value, index) => checkQuantity("hours", quotientOf(checkQuantity("hours", value, index), divisor), index));
}
