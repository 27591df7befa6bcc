import { hours, type Hours } from "../units";
import { divideHours } from "./divide-hours";

const workingDay = hours(8);

/**
 * Working days a week: hours a week divided by the hours of a day, 8 when left out.
 *
 * @throws DomainFailure "invalid": quantityNotFinite, quantityNegative or quantityNotPositive.
 */
export function daysPerWeek(hoursPerWeek: readonly Hours[], hoursPerDay: Hours = workingDay): number[] {
  return divideHours(hoursPerWeek, hoursPerDay, "hoursPerDay");
}
