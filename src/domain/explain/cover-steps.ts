import type { YearResult } from "../plan/calculate-plan";
import type { Plan } from "../plan/plan";
import type { ExplanationStep } from "./explanation";

/** What the year costs: hours × weeks × rate, and what comes on top of it. */
export function costsStep(plan: Plan, { costs, hours }: YearResult): ExplanationStep {
  const sumOf = (kind: "uren" | "werkgroep" | "overig") =>
    cents(costs.lines.filter((line) => line.kind === kind).map((line) => line.amount));
  return {
    kind: "costs",
    hoursPerWeek: cents(hours.map((one) => one.hoursPerWeek)),
    weeks: plan.settings.weeksPerYear,
    rate: costs.hourlyRate,
    ofHours: sumOf("uren"),
    workingGroup: sumOf("werkgroep"),
    other: sumOf("overig"),
    total: costs.total,
  };
}

/** What each party contributes in turn, up to and including one of them, or all. */
export function contributionSteps(plan: Plan, year: YearResult, upTo?: string): ExplanationStep[] {
  const last = upTo === undefined ? plan.contributions.length - 1 : plan.contributions.findIndex((one) => one.party === upTo);
  return plan.contributions.slice(0, last + 1).map(({ party, kind, value }): ExplanationStep => {
    const step = year.contributions.find((one) => one.party === party);
    return step ? { kind: "contribution", step, contribution: kind, value } : { kind: "contributionElsewhere", party };
  });
}

/** Amounts and hours have at most a few decimals; a sum in binary can show more. */
const cents = (values: readonly number[]): number => Math.round(values.reduce((sum, value) => sum + value, 0) * 1e4) / 1e4;
