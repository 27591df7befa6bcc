import Decimal from "decimal.js";
import type { ContributionStep } from "../funding/funding-request";
import { euros, type Euros } from "../../number/units";
import { fundYear } from "../funding/fund-year";
import { keyWeights } from "../funding/key-weights";
import { participationIn } from "../staffing/participation";
import type { Plan } from "../plan";
import { yearCosts, type YearCosts } from "./year-costs";
import { yearHours, type DienstHours } from "../staffing/year-hours";

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
      municipalities: plan.municipalities.map(({ name }, i) => ({
        municipality: name,
        amount: sum(years.map((one) => one.municipalities[i]?.amount ?? euros(0))),
      })),
    },
  };
}

function calculateYear(plan: Plan, index: number): YearResult {
  const year = plan.settings.firstYear + index;
  const participation = participationIn(year, plan.municipalities);
  const hours = yearHours(plan, participation);
  const costs = yearCosts(plan, index, hours);
  const weights = keyWeights(plan, participation, hours);
  const { contributions, remainder, amounts } = fundYear(plan, index, costs.total, weights);
  return {
    year,
    hours,
    costs,
    contributions,
    remainder,
    municipalities: plan.municipalities.map((one, i) => ({
      municipality: one.name,
      weight: weights[i] ?? 0,
      amount: amounts[i] ?? euros(0),
    })),
  };
}

/** Whole cents, which plans are made of, add up exactly without decimal arithmetic. */
function sum(amounts: readonly Euros[]): Euros {
  let cents = 0;
  for (const amount of amounts) {
    const own = Math.round(amount * 100);
    cents += own;
    if (own / 100 !== amount || cents > Number.MAX_SAFE_INTEGER) return euros(Decimal.sum(0, ...amounts).toNumber());
  }
  return euros(cents / 100);
}
