import Decimal from "decimal.js";
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

const exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** Growth of prices from the first year to this one, as a factor. */
const growth = (settings: PlanSettings, yearIndex: number) => new exact(settings.index).plus(1).pow(yearIndex);

/**
 * What a year costs: hours × weeks × rate per dienst, the werkgroep, and the other costs. Every line is rounded to the plan's
 * unit (half away from zero), so that the lines that people read are the ones that add up.
 */
export function yearCosts(plan: Plan, yearIndex: number, hours: readonly DienstHours[]): YearCosts {
  const { settings } = plan;
  const rate = new exact(settings.hourlyRate).times(growth(settings, yearIndex)).toDecimalPlaces(2);
  const ofHours = (hoursPerWeek: Decimal.Value) => new exact(hoursPerWeek).times(settings.weeksPerYear).times(rate);
  const line = (name: string | null, kind: CostAmount["kind"], amount: Decimal): CostAmount => ({
    name,
    kind,
    amount: euros(roundToUnit(amount, settings.unit)),
  });
  const lines = [
    ...hours.map((one) => line(one.dienst, "uren", ofHours(one.hoursPerWeek))),
    ...(settings.workingGroup.members > 0 ? [line(null, "werkgroep", ofHours(workingGroupHours(settings, yearIndex)))] : []),
    ...plan.costLines
      .filter((one) => one.recurrence === "jaarlijks" || yearIndex === 0)
      .map((one) => line(one.description, "overig", new exact(one.amount).times(growth(settings, yearIndex)))),
  ];
  const total = lines.reduce((sum, one) => sum.plus(one.amount), new exact(0));
  return { hourlyRate: euros(rate.toNumber()), lines, total: euros(total.toNumber()) };
}

/** Average hours a week of the werkgroep: the higher number for the first months of the first year, the lower one after that. */
function workingGroupHours({ workingGroup }: PlanSettings, yearIndex: number): Decimal {
  const { members, hours, hoursAfterwards } = workingGroup;
  const months = yearIndex === 0 ? workingGroup.months : 0;
  return new exact(hours)
    .times(months)
    .plus(new exact(hoursAfterwards).times(12 - months))
    .div(12)
    .times(members);
}

const roundToUnit = (amount: Decimal, unit: number) => amount.div(unit).toDecimalPlaces(0).times(unit).toNumber();
