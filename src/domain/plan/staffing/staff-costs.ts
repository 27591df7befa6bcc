import { BigDecimal } from "../../number/decimal";
import { invalid } from "../../failure/failures";
import { euros, type Euros, type Hours } from "../../number/units";
import { checkQuantity } from "../../number/quantity";

export interface StaffCostsRequest {
  readonly hoursPerWeek: readonly Hours[];
  /** One for all, or one per entry of hoursPerWeek. */
  readonly weeks: number | readonly number[];
  /** Euros per hour; one for all, or one per entry of hoursPerWeek. */
  readonly hourlyRate: Euros | readonly Euros[];
}

/** Digits that Excel keeps of a number. */
const cellDigits = 15;

/**
 * Hours per week x weeks x hourly rate, the exact product without rounding to cents.
 *
 * @throws DomainFailure "invalid": quantityNotFinite, quantityNegative, shapeMismatch, or costsTooLarge for an amount whose whole cents a
 * cell cannot hold.
 */
export function staffCosts({ hoursPerWeek, weeks, hourlyRate }: StaffCostsRequest): Euros[] {
  const count = hoursPerWeek.length;
  const weeksPerEntry = perEntry("weeks", weeks, count);
  const ratePerEntry = perEntry("hourlyRate", hourlyRate, count);
  return hoursPerWeek.map((hours, index) => {
    checkQuantity("hoursPerWeek", hours, index);
    const [own, rate] = [weeksPerEntry[index] ?? 0, ratePerEntry[index] ?? 0];
    const product = new BigDecimal(hours).times(own).times(rate);
    if (product.toDecimalPlaces(2).precision(true) > cellDigits)
      throw invalid("costsTooLarge", { index, hoursPerWeek: hours, weeks: own, hourlyRate: rate });
    return euros(product.toNumber());
  });
}

function perEntry(what: string, value: number | readonly number[], count: number): readonly number[] {
  if (typeof value === "number") return new Array<number>(count).fill(checkQuantity(what, value, null));
  if (value.length !== count) throw invalid("shapeMismatch", { what, length: value.length, expected: count });
  return value.map((entry, index) => checkQuantity(what, entry, index));
}
