import Decimal from "decimal.js";
import { apportion } from "../apportion/apportion";
import { fundingPlan } from "../funding/funding-plan";
import type { Contribution, ContributionStep } from "../funding/funding-request";
import { euros, fraction, type Euros } from "../units";
import { keyWeights } from "./key-weights";
import { participationIn } from "./participation";
import type { Plan, PlanContribution } from "./plan";
import { yearCosts, type YearCosts } from "./year-costs";
import { yearHours, type DienstHours } from "./year-hours";

/** What one gemeente pays in one year. */
export interface MunicipalAmount {
  readonly municipality: string;
  readonly weight: number;
  readonly amount: Euros;
}

export interface YearResult {
  readonly year: number;
  readonly hours: readonly DienstHours[];
  readonly costs: YearCosts;
  readonly contributions: readonly ContributionStep[];
  /** What the contributions leave for the gemeenten together. */
  readonly remainder: Euros;
  /** One per gemeente of the plan, in its order; 0 for one that does not take part. */
  readonly municipalities: readonly MunicipalAmount[];
}

export interface PlanResult {
  readonly years: readonly YearResult[];
  /** Sums over the years, in the order of the plan. */
  readonly totals: {
    readonly costs: Euros;
    readonly contributions: readonly { readonly party: string; readonly amount: Euros }[];
    readonly remainder: Euros;
    readonly municipalities: readonly { readonly municipality: string; readonly amount: Euros }[];
  };
}

/**
 * Calculates a plan: per year the hours, the costs, what each party contributes and what each gemeente pays. Every year closes
 * exactly: contributions and gemeenten together are the costs.
 */
export function calculatePlan(plan: Plan): PlanResult {
  const years = Array.from({ length: plan.settings.years }, (_, index) => calculateYear(plan, index));
  return {
    years,
    totals: {
      costs: sum(years.map((one) => one.costs.total)),
      contributions: plan.contributions.map(({ party }) => ({
        party,
        amount: sum(years.flatMap((one) => one.contributions.filter((step) => step.party === party).map((step) => step.amount))),
      })),
      remainder: sum(years.map((one) => one.remainder)),
      municipalities: plan.municipalities.map(({ name }, i) => ({ municipality: name, amount: sum(years.map((one) => one.municipalities[i]?.amount ?? euros(0))) })),
    },
  };
}

function calculateYear(plan: Plan, index: number): YearResult {
  const year = plan.settings.firstYear + index;
  const participation = participationIn(year, plan.municipalities);
  const hours = yearHours(plan, participation);
  const costs = yearCosts(plan, index, hours);
  const weights = keyWeights(plan, participation, hours);
  const funding = fundingPlan({
    costs: costs.total,
    contributions: plan.contributions.filter((one) => one.recurrence === "jaarlijks" || index === 0).map(toContribution),
    key: plan.municipalities.map((one, i) => ({ municipality: one.name, weight: weights[i] ?? 0 })),
    unit: euros(plan.settings.unit),
  });
  const amounts = boundedAmounts(plan, weights, funding.remainder) ?? funding.shares.map((one) => one.amount);
  return {
    year,
    hours,
    costs,
    contributions: funding.contributions,
    remainder: funding.remainder,
    municipalities: plan.municipalities.map((one, i) => ({ municipality: one.name, weight: weights[i] ?? 0, amount: euros(amounts[i] ?? 0) })),
  };
}

/** The gemeenten's amounts within their minimum and maximum; null when no gemeente has one. A gemeente without weight in a year pays nothing. */
function boundedAmounts(plan: Plan, weights: readonly number[], remainder: Euros): number[] | null {
  if (plan.municipalities.every((one) => one.minimum === null && one.maximum === null)) return null;
  const bound = (own: (i: number) => number) => plan.municipalities.map((_, i) => (weights[i] ? own(i) : 0));
  return apportion({
    amount: remainder,
    weights,
    unit: plan.settings.unit,
    minimum: bound((i) => plan.municipalities[i]?.minimum ?? 0),
    maximum: bound((i) => plan.municipalities[i]?.maximum ?? remainder),
  });
}

function toContribution({ party, kind, value, roundTo }: PlanContribution): Contribution {
  const rounding = roundTo === null ? {} : { roundTo: euros(roundTo) };
  return kind === "vast" ? { party, kind, amount: euros(value), ...rounding } : { party, kind, fraction: fraction(value), ...rounding };
}

const sum = (amounts: readonly Euros[]): Euros => euros(Decimal.sum(0, ...amounts).toNumber());
