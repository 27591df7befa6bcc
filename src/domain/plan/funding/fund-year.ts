import { apportion } from "../../number/apportion/apportion";
import { type CoveredCosts, coverCosts, divideCosts } from "./cover-costs";
import type { Contribution, ContributionStep } from "./funding-request";
import { euros, fraction, type Euros } from "../../number/units";
import type { Plan, PlanContribution, PlanMunicipality } from "../plan";

/** Who pays the costs of one year of a plan. */
export interface YearFunding {
  readonly contributions: readonly ContributionStep[];
  /** What the contributions leave for the gemeenten together. */
  readonly remainder: Euros;
  /** Per gemeente of the plan, in its order. */
  readonly amounts: readonly Euros[];
}

/**
 * Lets the contributions of a year (counted from 0) take from the costs in their order, and the gemeenten pay the rest by their weights.
 */
export function fundYear(plan: Plan, index: number, costs: Euros, weights: readonly number[]): YearFunding {
  const bounds = municipalBounds(plan, weights);
  if (bounds) {
    const { steps, remainder } = coverYear(plan, index, costs);
    return {
      contributions: steps,
      remainder,
      amounts: apportion({ amount: remainder, weights, unit: plan.settings.unit, ...bounds }).map(euros),
    };
  }
  const { contributions, remainder, shares } = divideCosts({
    ...requestOf(plan, index, costs),
    key: plan.municipalities.map((one, i) => ({ municipality: one.name, weight: weights[i] ?? 0 })),
  });
  return { contributions, remainder, amounts: shares.map((one) => one.amount) };
}

/** What the contributions take from the costs of a year (counted from 0), and what they leave. */
export const coverYear = (plan: Plan, index: number, costs: Euros): CoveredCosts => coverCosts(requestOf(plan, index, costs));

/** The contributions that count in a year: those of every year, and in the first year also those that are paid once. */
export const contributionsIn = ({ contributions }: Plan, index: number): readonly PlanContribution[] =>
  contributions.filter((one) => one.recurrence === "jaarlijks" || index === 0);

const requestOf = (plan: Plan, index: number, costs: Euros) => ({
  costs,
  contributions: contributionsIn(plan, index).map(toContribution),
  unit: euros(plan.settings.unit),
});

/** Minimum and maximum of each gemeente in a year; null when none has one. A gemeente without weight in that year pays nothing. */
export function municipalBounds(
  { municipalities }: Plan,
  weights: readonly number[],
): { readonly minimum: readonly number[]; readonly maximum: readonly number[] } | null {
  if (municipalities.every((one) => one.minimum === null && one.maximum === null)) return null;
  const bound = (own: (one: PlanMunicipality) => number) => municipalities.map((one, i) => (weights[i] ? own(one) : 0));
  return { minimum: bound((one) => one.minimum ?? 0), maximum: bound((one) => one.maximum ?? Infinity) };
}

function toContribution({ party, kind, value, roundTo }: PlanContribution): Contribution {
  const rounding = roundTo === null ? {} : { roundTo: euros(roundTo) };
  return kind === "vast" ? { party, kind, amount: euros(value), ...rounding } : { party, kind, fraction: fraction(value), ...rounding };
}
