import type { PlanResult, YearResult } from "../plan/calculate-plan";
import type { Plan } from "../plan/plan";
import { contributionSteps, costsStep } from "./cover-steps";
import { dienstSteps } from "./explain-dienst";
import { municipalitySteps } from "./explain-municipality";
import type { Explanation, ExplanationStep, ExplainTarget } from "./explanation";

/** Every amount of a year that can be explained, in the order in which they come about. */
export function explainTargets(plan: Plan): ExplainTarget[] {
  return [
    ...plan.municipalities.map(({ name }) => ({ kind: "gemeente", name }) as const),
    { kind: "samen" },
    ...plan.contributions.map(({ party }) => ({ kind: "bijdrage", name: party }) as const),
    ...plan.diensten.map(({ name }) => ({ kind: "dienst", name }) as const),
  ];
}

/** The whole chain behind an amount in one year of a plan; null when the plan has no such amount. `yearIndex` counts from 0. */
export function explain(
  { plan, result }: { readonly plan: Plan; readonly result: PlanResult },
  yearIndex: number,
  target: ExplainTarget,
): Explanation | null {
  const year = result.years[yearIndex];
  const amount = year && amountOf(year, target);
  if (!year || amount === undefined) return null;
  return { year: year.year, target, amount, steps: stepsTo(plan, year, target) };
}

function amountOf(year: YearResult, target: ExplainTarget): number | undefined {
  switch (target.kind) {
    case "gemeente":
      return year.municipalities.find((one) => one.municipality === target.name)?.amount;
    case "bijdrage":
      return year.contributions.find((one) => one.party === target.name)?.amount ?? 0;
    case "dienst":
      return year.costs.lines.find((one) => one.kind === "uren" && one.name === target.name)?.amount;
    case "samen":
      return year.remainder;
  }
}

function stepsTo(plan: Plan, year: YearResult, target: ExplainTarget): ExplanationStep[] {
  switch (target.kind) {
    case "gemeente":
      return municipalitySteps(plan, year, target.name);
    case "bijdrage":
      return [costsStep(plan, year), ...contributionSteps(plan, year, target.name)];
    case "dienst":
      return dienstSteps(plan, year, target.name);
    case "samen":
      return [costsStep(plan, year), ...contributionSteps(plan, year), { kind: "together", amount: year.remainder }];
  }
}
