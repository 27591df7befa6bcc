import { quotientOf, BigDecimal } from "../../number/decimal";
import { checkQuantity } from "../../number/quantity";
import { jobs, type Hours, type Jobs } from "../../number/units";

export type HoursPeriod = "week" | "maand" | "jaar";

export const hoursPeriods: readonly HoursPeriod[] = ["week", "maand", "jaar"];

/** A job of the banenafspraak is 25,5 paid hours a week, or 1.331 hours a year (Regeling Wfsv, artikel 3.29). */
const hoursPerWeek = 25.5;
const hoursPerYear = 1331;

/**
 * Jobs for paid hours (verloonde uren) in a week, a month or a year, counted pro rata.
 *
 * @throws DomainFailure "invalid": quantityNotFinite or quantityNegative.
 */
export function jobsFromHours(hours: readonly Hours[], period: HoursPeriod = "week"): Jobs[] {
  return hours.map((value, index) => jobs(inJobs(new BigDecimal(checkQuantity("hours", value, index)), period)));
}

function inJobs(hours: BigDecimal, period: HoursPeriod): number {
  switch (period) {
    case "week":
      return quotientOf(hours, hoursPerWeek);
    case "maand":
      return quotientOf(hours.times(12), hoursPerYear);
    case "jaar":
      return quotientOf(hours, hoursPerYear);
  }
}
