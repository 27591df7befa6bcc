import { BigDecimal } from "../decimal/big-decimal";
import type { YearResult } from "../plan/calculate-plan";
import { participationIn } from "../plan/participation";
import type { Plan, PlanDienst } from "../plan/plan";
import { servedBy } from "../plan/year-hours";
import { divisionSteps } from "./division-steps";
import { explainDivision, type DivisionRequest } from "./explain-division";
import type { ExplanationStep } from "./explanation";

/** From the hours to what one uitvoeringsdienst costs in a year. */
export function dienstSteps(plan: Plan, year: YearResult, name: string): ExplanationStep[] {
  const index = plan.diensten.findIndex((one) => one.name === name);
  const dienst = plan.diensten[index];
  if (!dienst) return [];
  const participation = participationIn(year.year, plan.municipalities);
  const hours = year.hours[index]?.hoursPerWeek ?? 0;
  const { weeksPerYear: weeks, unit } = plan.settings;
  const rate = year.costs.hourlyRate;
  return [
    { kind: "serves", name, municipalities: servedBy(dienst, participation).map((one) => one.name) },
    ...hoursSteps(plan, year, index),
    {
      kind: "dienstCosts",
      name,
      hours,
      weeks,
      rate,
      exact: new BigDecimal(hours).times(weeks).times(rate).toNumber(),
      unit,
      amount: year.costs.lines.find((line) => line.kind === "uren" && line.name === name)?.amount ?? 0,
    },
  ];
}

function hoursSteps(plan: Plan, year: YearResult, index: number): ExplanationStep[] {
  const { hoursMode, hoursPerDay, totalHours } = plan.settings;
  const hours = year.hours[index]?.hoursPerWeek ?? 0;
  const name = plan.diensten[index]?.name ?? "";
  if (hoursMode === "ingevoerd") return [{ kind: "hoursTyped", name, hours }];
  const participation = participationIn(year.year, plan.municipalities);
  const served = plan.diensten.map((dienst) => servedBy(dienst, participation));
  const weights = served.map((list) =>
    hoursMode === "gelijk" ? (list.length ? 1 : 0) : list.reduce((sum, one) => sum + (hoursMode === "naar inwoners" ? one.inhabitants : one.targetGroup), 0),
  );
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const request: DivisionRequest = { amount: totalHours, weights, unit: hoursPerDay, ...boundsOf(plan, served, totalHours) };
  return [
    { kind: "hoursProposed", name, hours, total: totalHours, by: hoursMode, weight: weights[index] ?? 0, totalWeight },
    ...(totalHours > 0 && weights[index] ? divisionSteps(explainDivision(request), index, { measure: "hours", unit: hoursPerDay, names: plan.diensten.map((one) => one.name), weights }) : []),
  ];
}

/** The bounds as the proposal uses them: a dienst that serves nobody has no hours. */
function boundsOf(plan: Plan, served: readonly (readonly unknown[])[], total: number): Pick<DivisionRequest, "minimum" | "maximum"> {
  if (plan.diensten.every((one) => one.minimum === null && one.maximum === null)) return {};
  const bound = (value: (one: PlanDienst) => number) => plan.diensten.map((one, i) => (served[i]?.length ? value(one) : 0));
  return { minimum: bound((one) => one.minimum ?? 0), maximum: bound((one) => one.maximum ?? total) };
}
