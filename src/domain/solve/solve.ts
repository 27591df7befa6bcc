import { DomainFailure } from "../failure";
import { calculatePlan, type PlanResult } from "../plan/calculate-plan";
import type { Plan } from "../plan/plan";
import { gridOf, withParameter, type SolveParameter } from "./solve-parameter";
import { targetAmounts, type SolveTarget, type TargetAmount } from "./target-amounts";

export interface SolveRequest {
  readonly plan: Plan;
  readonly target: SolveTarget;
  /** Euros in a year, or euros per inhabitant. */
  readonly limit: number;
  readonly parameter: SolveParameter;
}

/** Amounts are those of the target in the year in which it is highest: what a gemeente pays, or what all pay together. */
export type Solution =
  /** The plan as it is stays at or under the limit. */
  | { readonly kind: "already"; readonly amount: number }
  | { readonly kind: "found"; readonly value: number; readonly amount: number; readonly before: number }
  /** No value on the grid is enough; the best one is told. */
  | { readonly kind: "impossible"; readonly value: number; readonly amount: number };

/**
 * The value nearest to the current one with which the target stays at or under the limit in every year. Amounts are steps, and rounding
 * makes them go up and down a little: every value on the grid is put in the plan, except where it is certain that none of a stretch can do.
 */
export function solve({ plan, target, limit, parameter }: SolveRequest): Solution {
  const grid = gridOf(parameter);
  let best: { readonly value: number; readonly amount: number } | null = null;
  let before = 0;
  for (let index = 0; index < grid.count; ) {
    const value = grid.at(index);
    const varied = withParameter(plan, parameter, value);
    const result = calculated(varied);
    // Minima that no longer fit in what is left: further on there is even less.
    if (!result) break;
    const years = targetAmounts(varied, result, target, limit);
    const amount = Math.max(...years.map((one) => one.amount));
    if (index === 0) before = amount;
    if (years.every((one) => one.amount <= one.limit)) return index === 0 ? { kind: "already", amount } : { kind: "found", value, amount, before };
    if (!best || amount < best.amount) best = { value, amount };
    index += 1 + stepsWithoutHope(varied, result, years, parameter);
  }
  // The end is always told, also when the stretch before it was passed over.
  const last = atEnd({ plan, target, limit, parameter });
  if (last && (!best || last.amount < best.amount)) best = last;
  return { kind: "impossible", ...(best ?? { value: parameter.current, amount: before }) };
}

function calculated(plan: Plan): PlanResult | null {
  try {
    return calculatePlan(plan);
  } catch (thrown) {
    if (thrown instanceof DomainFailure) return null;
    throw thrown;
  }
}

function atEnd({ plan, target, limit, parameter }: SolveRequest): { readonly value: number; readonly amount: number } | null {
  const grid = gridOf(parameter);
  const value = grid.at(grid.count - 1);
  const varied = withParameter(plan, parameter, value);
  const result = calculated(varied);
  return result && { value, amount: Math.max(...targetAmounts(varied, result, target, limit).map((one) => one.amount)) };
}

/**
 * How many values after this one cannot be enough: the exact amount is too far above the limit for them. Per euro of a grant the gemeenten
 * pay at most one euro less together, per euro of the rate at most the hours of the year; on top of that comes what rounding can do.
 */
function stepsWithoutHope(plan: Plan, result: PlanResult, years: readonly TargetAmount[], { kind, step }: SolveParameter): number {
  if (kind !== "vast" && kind !== "uurtarief") return 0;
  const { unit, hourlyRate } = plan.settings;
  const ofContributions = plan.contributions.reduce((sum, one) => sum + (one.roundTo ?? unit), 0);
  const stretches = years.map(({ exact, share, limit }, i) => {
    const costs = result.years[i]?.costs;
    if (!costs || share === 0) return 0;
    const hours = costs.lines.filter((line) => line.kind !== "overig").reduce((sum, line) => sum + line.amount, 0) / Math.max(costs.hourlyRate, 0.01);
    const ofRate = kind === "uurtarief" ? costs.lines.length * unit + 0.01 * hours : 0;
    const slope = kind === "uurtarief" ? hours * Math.max(1, costs.hourlyRate / Math.max(hourlyRate, 0.01)) * 1.01 : 1;
    const room = exact - share * (ofContributions + ofRate) - (limit + unit);
    return room > 0 ? Math.floor(room / (share * slope * step)) : 0;
  });
  return Math.max(0, ...stretches);
}
