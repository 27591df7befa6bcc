import { BigDecimal } from "../../number/decimal";
import { quotientToMultiple, roundToCent } from "../../number/rounding";
import { euros, type Euros } from "../../number/units";
import type { Plan, PlanSettings } from "../plan";
import type { DienstHours } from "../staffing/year-hours";

export interface CostAmount {
  /** The uitvoeringsdienst for a cost of hours, the description for another cost; null for the regional werkgroep. */
  readonly name: string | null;
  readonly kind: "uren" | "werkgroep" | "overig";
  readonly amount: Euros;
}

export interface YearCosts {
  /** Euros per hour in this year, rounded to the cent. */
  readonly hourlyRate: Euros;
  readonly lines: readonly CostAmount[];
  readonly total: Euros;
}

/** Growth of prices from the first year to this one, as a factor. */
const growth = (settings: PlanSettings, yearIndex: number) => new BigDecimal(settings.index).plus(1).pow(yearIndex);

/**
 * What a year costs: hours × weeks × rate per dienst, the werkgroep, and the other costs. Every line is rounded to the plan's
 * unit (half away from zero), so that the lines that people read are the ones that add up.
 */
export function yearCosts(plan: Plan, yearIndex: number, hours: readonly DienstHours[]): YearCosts {
  const { settings } = plan;
  const rate = roundToCent(new BigDecimal(settings.hourlyRate).times(growth(settings, yearIndex)));
  const ofHours = (hoursPerWeek: BigDecimal | number) => new BigDecimal(hoursPerWeek).times(settings.weeksPerYear).times(rate);
  const unit = new BigDecimal(settings.unit);
  const line = (name: string | null, kind: CostAmount["kind"], dividend: BigDecimal, divisor = 1): CostAmount => ({
    name,
    kind,
    amount: euros(quotientToMultiple(dividend, divisor, unit).toNumber()),
  });
  const lines = [
    ...hours.map((one) => line(one.dienst, "uren", ofHours(one.hoursPerWeek))),
    ...(settings.workingGroup.members > 0 ? [line(null, "werkgroep", ofHours(workingGroupHours(settings, yearIndex)), monthsPerYear)] : []),
    ...plan.costLines
      .filter((one) => one.recurrence === "jaarlijks" || yearIndex === 0)
      .map((one) => line(one.description, "overig", new BigDecimal(one.amount).times(growth(settings, yearIndex)))),
  ];
  const total = lines.reduce((sum, one) => sum.plus(one.amount), new BigDecimal(0));
  return { hourlyRate: euros(rate.toNumber()), lines, total: euros(total.toNumber()) };
}

const monthsPerYear = 12;

/**
 * Twelve times the average hours a week of the werkgroep, as the average itself may be endless: the higher number for the first months of
 * the first year, the lower one after that.
 */
function workingGroupHours({ workingGroup }: PlanSettings, yearIndex: number): BigDecimal {
  const { members, hours, hoursAfterwards } = workingGroup;
  const months = yearIndex === 0 ? workingGroup.months : 0;
  return new BigDecimal(hours)
    .times(months)
    .plus(new BigDecimal(hoursAfterwards).times(monthsPerYear - months))
    .times(members);
}
