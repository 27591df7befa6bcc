import { BigDecimal } from "../../number/decimal";
import { roundToMultiple } from "../../number/rounding";
import { calculatePlan, type PlanResult } from "../../plan/outcome/calculate-plan";
import { fundYear } from "../../plan/funding/fund-year";
import type { Plan } from "../../plan/plan";
import { euros, type Euros } from "../../number/units";
import type { YearAmount } from "./measure-costs";
import { orNull } from "../../failure/failure";

export interface PartyAmount {
  readonly party: string;
  readonly amount: Euros;
}

/** Who pays the measures. */
export interface MeasureCover {
  /** Costs in the years of the plan, in the plan's unit. */
  readonly costs: Euros;
  readonly contributions: readonly PartyAmount[];
  readonly municipalities: readonly PartyAmount[];
  /** Costs in years that the plan does not have: nobody pays them yet. */
  readonly outside: Euros;
}

/**
 * Who pays the measures through a plan: per year, what each party pays for the plan with the measures less what it pays without. So a
 * contribution that the plan has used up already is not counted twice. The amounts add up exactly to the costs. `withoutMeasures`: what the
 * plan itself comes to, where that is known already.
 */
export function coverMeasures(plan: Plan, costs: readonly YearAmount[], withoutMeasures: PlanResult = calculatePlan(plan)): MeasureCover {
  const unit = new BigDecimal(plan.settings.unit);
  const inYear = (year: number) => roundToMultiple(sum(costs.filter((one) => one.year === year)), unit);
  const years = withoutMeasures.years.map((without, index) => {
    const extra = inYear(without.year);
    const weights = without.municipalities.map(({ weight }) => weight);
    const { contributions, amounts } = fundYear(plan, index, euros(extra.plus(without.costs.total).toNumber()), weights);
    const added = (amount: Euros, before: Euros | undefined) => new BigDecimal(amount).minus(before ?? 0);
    return {
      year: without.year,
      extra,
      contributions: contributions.map(({ party, amount }, i) => ({ party, amount: added(amount, without.contributions[i]?.amount) })),
      municipalities: amounts.map((amount, i) => added(amount, without.municipalities[i]?.amount)),
    };
  });
  const known = new Set(years.map(({ year }) => year));
  const total = (amounts: readonly BigDecimal[]) => euros(BigDecimal.sum(0, ...amounts).toNumber());
  return {
    costs: total(years.map(({ extra }) => extra)),
    contributions: plan.contributions.map(({ party }) => ({
      party,
      amount: total(years.flatMap((one) => one.contributions.filter((step) => step.party === party).map(({ amount }) => amount))),
    })),
    municipalities: plan.municipalities.map(({ name }, i) => ({
      party: name,
      amount: total(years.map((one) => one.municipalities[i] ?? new BigDecimal(0))),
    })),
    outside: euros(sum(costs.filter(({ year }) => !known.has(year))).toNumber()),
  };
}

/** As `coverMeasures`; null when the maximums of the gemeenten leave no room for more costs than the plan's own. */
export const coverIfRoom = (...request: Parameters<typeof coverMeasures>): MeasureCover | null => orNull(() => coverMeasures(...request));

const sum = (amounts: readonly YearAmount[]): BigDecimal => amounts.reduce((total, { amount }) => total.plus(amount), new BigDecimal(0));
