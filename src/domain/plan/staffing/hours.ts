import { invalid } from "../../failure/failures";
import { apportion } from "../../number/apportion/apportion";
import type { ApportionRequest } from "../../number/apportion/apportion-request";
import { quotientOf } from "../../number/decimal";
import { checkQuantity } from "../../number/quantity";
import { type Hours, hours } from "../../number/units";

/** Hours divided by a number of hours, to the nearest double. */
function divideHours(hours: readonly Hours[], divisor: Hours, divisorName: string): number[] {
  checkQuantity(divisorName, divisor, null);
  if (divisor === 0) throw invalid("quantityNotPositive", { what: divisorName, index: null, value: divisor });
  return hours.map((value, index) => checkQuantity("hours", quotientOf(checkQuantity("hours", value, index), divisor), index));
}

const workingDay = hours(8);

/**
 * Working days a week: hours a week divided by the hours of a day, 8 when left out.
 *
 * @throws DomainFailure "invalid": quantityNotFinite, quantityNegative or quantityNotPositive.
 */
export function daysPerWeek(hoursPerWeek: readonly Hours[], hoursPerDay: Hours = workingDay): number[] {
  return divideHours(hoursPerWeek, hoursPerDay, "hoursPerDay");
}

/** Full working week in the collective agreements of municipalities (cao Gemeenten, cao SGO). */
const fullTimeWeek = hours(36);

/**
 * Full-time equivalents: hours a week divided by a full working week, 36 hours when left out.
 *
 * @throws DomainFailure "invalid": quantityNotFinite, quantityNegative or quantityNotPositive.
 */
export function fullTimeEquivalents(hoursPerWeek: readonly Hours[], fullTime: Hours = fullTimeWeek): number[] {
  return divideHours(hoursPerWeek, fullTime, "fullTime");
}

interface HoursRequest {
  /** Hours a week for all uitvoeringsdiensten together. */
  readonly hours: Hours;
  /** One per uitvoeringsdienst: inhabitants, target group, or equal. */
  readonly weights: readonly number[];
  /** Hours are given out in whole blocks of this size; 8 (a working day) when left out. */
  readonly block?: Hours;
  readonly minimum?: number | readonly number[];
  readonly maximum?: number | readonly number[];
  readonly method?: ApportionRequest["method"];
}

/** Hours a week per uitvoeringsdienst in whole blocks; fails as apportion does, with the block as unit. */
export function hoursPerDienst(request: HoursRequest): Hours[] {
  const { hours: amount, block = workingDay, ...rest } = request;
  return apportion({ ...rest, amount, unit: block }).map(hours);
}
