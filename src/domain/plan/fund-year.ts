import { apportion } from "../apportion/apportion";
import { coverCosts } from "../funding/cover-costs";
import { fundingPlan } from "../funding/funding-plan";
import type { Contribution, ContributionStep } from "../funding/funding-request";
import { euros, fraction, type Euros } from "../units";
import type { Plan, PlanContribution } from "./plan";

/** Who pays the costs of one year of a plan. */
export interface YearFunding {
  readonly contributions: readonly ContributionStep[];
  /** What the contributions leave for the gemeenten together. */
  readonly remainder: Euros;
  /** Per gemeente of the plan, in its order. */
  readonly amounts: readonly Euros[];
}

/** Lets the contributions of a year (counted from 0) take from the costs in their order, and the gemeenten pay the rest by their weights. */
export function fundYear(plan: Plan, index: number, costs: Euros, weights: readonly number[]): YearFunding {
  const request = {
    costs,
    contributions: plan.contributions.filter((one) => one.recurrence === "jaarlijks" || index === 0).map(toContribution),
    unit: euros(plan.settings.unit),
  };
  if (plan.municipalities.some((one) => one.minimum !== null || one.maximum !== null)) {
    const { steps, remainder } = coverCosts(request);
    return { contributions: steps, remainder, amounts: boundedAmounts(plan, weights, remainder).map(euros) };
  }
  const { contributions, remainder, shares } = fundingPlan({ ...request, key: plan.municipalities.map((one, i) => ({ municipality: one.name, weight: weights[i] ?? 0 })) });
  return { contributions, remainder, amounts: shares.map((one) => one.amount) };
}

/** The gemeenten's amounts within their minimum and maximum. A gemeente without weight in a year pays nothing. */
function boundedAmounts(plan: Plan, weights: readonly number[], remainder: Euros): number[] {
  const bound = (own: (i: number) => number) => plan.municipalities.map((_, i) => (weights[i] ? own(i) : 0));
  return apportion({
    amount: remainder,
    weights,
    unit: plan.settings.unit,
    minimum: bound((i) => plan.municipalities[i]?.minimum ?? 0),
    maximum: bound((i) => plan.municipalities[i]?.maximum ?? Infinity),
  });
}

function toContribution({ party, kind, value, roundTo }: PlanContribution): Contribution {
  const rounding = roundTo === null ? {} : { roundTo: euros(roundTo) };
  return kind === "vast" ? { party, kind, amount: euros(value), ...rounding } : { party, kind, fraction: fraction(value), ...rounding };
}
