import { hours, type Hours } from "../units";
import { divideHours } from "./divide-hours";

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
