import Decimal from "decimal.js";
import type { PlanResult } from "../outcome/calculate-plan";
import type { Plan } from "../plan";

/** A plan with what it comes to. */
export interface Calculated {
  readonly plan: Plan;
  readonly result: PlanResult;
}

/**
 * "kosten", "bijdrage", "samen" (the gemeenten together) and "gemeente" are euros over all years; "uren" and "dienst" are hours a week,
 * averaged over the years.
 */
export type FigureKind = "kosten" | "bijdrage" | "samen" | "gemeente" | "uren" | "dienst";

export interface Figure {
  readonly kind: FigureKind;
  /** Party, gemeente or dienst; empty for a total. */
  readonly name: string;
  readonly value: number;
}

/**
 * The figures in which scenarios are compared. Scenarios change cells of a plan, never its rows, so every scenario of a plan has the same
 * figures in the same order.
 */
export function outcomeFigures({ plan, result }: Calculated): Figure[] {
  const { totals, years } = result;
  const hours = plan.diensten.map(({ name }, i): Figure => ({
    kind: "dienst",
    name,
    value: average(years.map((year) => year.hours[i]?.hoursPerWeek ?? 0)),
  }));
  return [
    { kind: "kosten", name: "", value: totals.costs },
    ...totals.contributions.map(({ party, amount }): Figure => ({ kind: "bijdrage", name: party, value: amount })),
    { kind: "samen", name: "", value: totals.remainder },
    ...totals.municipalities.map(({ municipality, amount }): Figure => ({ kind: "gemeente", name: municipality, value: amount })),
    {
      kind: "uren",
      name: "",
      value: average(years.map((year) => Decimal.sum(0, ...year.hours.map((one) => one.hoursPerWeek)).toNumber())),
    },
    ...hours,
  ];
}

const average = (values: readonly number[]): number =>
  values.length
    ? Decimal.sum(0, ...values)
        .div(values.length)
        .toNumber()
    : 0;
