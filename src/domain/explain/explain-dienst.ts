import { BigDecimal } from "../decimal/big-decimal";
import type { YearResult } from "../plan/calculate-plan";
import { participationIn, type Participation } from "../plan/participation";
import type { Plan } from "../plan/plan";
import { proposalOf, servedBy } from "../plan/year-hours";
import { divisionSteps } from "./division-steps";
import { explainDivision } from "./explain-division";
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
    ...hoursSteps(plan, year, index, participation),
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

function hoursSteps(plan: Plan, year: YearResult, index: number, participation: Participation): ExplanationStep[] {
  const { hoursMode, hoursPerDay, totalHours } = plan.settings;
  const hours = year.hours[index]?.hoursPerWeek ?? 0;
  const name = plan.diensten[index]?.name ?? "";
  if (hoursMode === "ingevoerd") return [{ kind: "hoursTyped", name, hours }];
  const proposal = proposalOf(plan, participation, hoursMode);
  const { weights } = proposal;
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const division = () => explainDivision({ amount: totalHours, unit: hoursPerDay, ...proposal });
  return [
    { kind: "hoursProposed", name, hours, total: totalHours, by: hoursMode, weight: weights[index] ?? 0, totalWeight },
    ...(totalHours > 0 && weights[index]
      ? divisionSteps(division(), index, { measure: "hours", unit: hoursPerDay, names: plan.diensten.map((one) => one.name), weights })
      : []),
  ];
}
