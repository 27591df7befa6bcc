import Decimal from "decimal.js";
import type { PlanResult } from "../plan/calculate-plan";
import { participationIn } from "../plan/participation";
import type { Plan } from "../plan/plan";

/** What must stay at or under an amount, in every year: what one gemeente pays, what all pay together, or that per inhabitant. */
export type SolveTarget = { readonly kind: "gemeente"; readonly name: string } | { readonly kind: "samen" } | { readonly kind: "perInwoner" };

export interface TargetAmount {
  readonly amount: number;
  /** The amount before it was rounded to whole units; a lower bound of it where minima and maxima hold. */
  readonly exact: number;
  /** How much the amount can change per euro of what the gemeenten pay together. */
  readonly share: number;
  /** The most it may be, as an amount in whole units. */
  readonly limit: number;
}

/** The target in every year of a result. `limit`: euros, or euros per inhabitant. */
export function targetAmounts(plan: Plan, result: PlanResult, target: SolveTarget, limit: number): TargetAmount[] {
  const { unit } = plan.settings;
  const bounded = plan.municipalities.some((one) => one.minimum !== null || one.maximum !== null);
  const index = target.kind === "gemeente" ? plan.municipalities.findIndex((one) => one.name === target.name) : -1;
  const wholeUnits = (amount: Decimal.Value) => new Decimal(amount).div(unit).floor().times(unit).toNumber();
  return result.years.map(({ year, remainder, municipalities }) => {
    if (target.kind === "samen") return { amount: remainder, exact: remainder, share: 1, limit: wholeUnits(limit) };
    if (target.kind === "perInwoner") return { amount: remainder, exact: remainder, share: 1, limit: wholeUnits(new Decimal(limit).times(payingInhabitants(plan, year))) };
    const own = municipalities[index];
    const total = municipalities.reduce((sum, one) => sum + one.weight, 0);
    const share = total ? (own?.weight ?? 0) / total : 0;
    const amount = own?.amount ?? 0;
    return { amount, exact: bounded ? amount - unit : remainder * share, share: bounded ? 1 : share, limit: wholeUnits(limit) };
  });
}

/** People in the gemeenten that take part in a year, also on behalf of one that merged. */
export function payingInhabitants(plan: Plan, year: number): number {
  return [...participationIn(year, plan.municipalities)].reduce((sum, [one, carrier]) => (carrier ? sum + one.inhabitants : sum), 0);
}
