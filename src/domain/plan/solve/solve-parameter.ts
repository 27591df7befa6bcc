import Decimal from "decimal.js";
import type { Override } from "../input/plan-tables";
import type { Plan } from "../plan";

/** A value of a plan that can be changed to reach a target, with the grid on which it is sought. */
export interface SolveParameter {
  readonly kind: "percentage" | "vast" | "uurtarief" | "uren" | "urenTotaal";
  /** Party or uitvoeringsdienst; empty for a setting. */
  readonly name: string;
  readonly cell: Omit<Override, "value">;
  readonly current: number;
  /** Every value that is tried is a multiple of this: tenths of a percent, whole units of euros, cents of the rate, hours, days. */
  readonly step: number;
  /** The value furthest from the current one that makes sense; amounts of gemeenten fall on the way to it. */
  readonly end: number;
}

/** Whether a higher value makes the gemeenten pay less; for the others a lower one does. */
const rises = (kind: SolveParameter["kind"]): boolean => kind === "percentage" || kind === "vast";

const [tenthOfAPercent, cent, hour] = [0.001, 0.01, 1];

/** Everything in a plan by which the gemeenten can be made to pay less. `costs`: the highest of any year. */
export function solveParameters(plan: Plan, costs: number): SolveParameter[] {
  const { settings } = plan;
  const contributions = plan.contributions.map(({ party, kind, value }): SolveParameter => {
    const cell = { table: "bijdragen", row: party, column: "waarde" } as const;
    const wholeUnits = Math.max(settings.unit, 1);
    if (kind === "vast")
      return {
        kind,
        name: party,
        cell,
        current: value,
        step: wholeUnits,
        end: new Decimal(costs).div(wholeUnits).ceil().times(wholeUnits).toNumber(),
      };
    return { kind: "percentage", name: party, cell, current: value, step: tenthOfAPercent, end: 1 };
  });
  const setting = (kind: "uurtarief" | "urenTotaal", current: number, step: number): SolveParameter => ({
    kind,
    name: "",
    cell: { table: "instellingen", row: "", column: kind },
    current,
    step,
    end: 0,
  });
  const hours =
    settings.hoursMode === "ingevoerd"
      ? plan.diensten.map((one): SolveParameter => ({
          kind: "uren",
          name: one.name,
          cell: { table: "uitvoeringsdiensten", row: one.name, column: "uren" },
          current: one.hoursPerWeek,
          step: hour,
          end: 0,
        }))
      : [setting("urenTotaal", settings.totalHours, settings.hoursPerDay)];
  return [...contributions, setting("uurtarief", settings.hourlyRate, cent), ...hours];
}

/** The plan with another value in the place of a parameter. */
export function withParameter(plan: Plan, { kind, name }: SolveParameter, value: number): Plan {
  switch (kind) {
    case "percentage":
    case "vast":
      return { ...plan, contributions: plan.contributions.map((one) => (one.party === name ? { ...one, value } : one)) };
    case "uren":
      return { ...plan, diensten: plan.diensten.map((one) => (one.name === name ? { ...one, hoursPerWeek: value } : one)) };
    case "uurtarief":
      return { ...plan, settings: { ...plan.settings, hourlyRate: value } };
    case "urenTotaal":
      return { ...plan, settings: { ...plan.settings, totalHours: value } };
  }
}

/** The values to try, by how far they are from the current one: first itself, then the multiples of the step on the way to the end. */
export interface ValueGrid {
  readonly count: number;
  readonly at: (index: number) => number;
}

export function gridOf({ kind, current, step, end }: SolveParameter): ValueGrid {
  const up = rises(kind);
  const steps = new Decimal(current).div(step);
  const first = up ? steps.floor().plus(1) : steps.ceil().minus(1);
  const last = new Decimal(end).div(step);
  const beyond = up ? last.floor().minus(first) : first.minus(last.ceil());
  return {
    count: 1 + Math.max(0, beyond.toNumber() + 1),
    at: (index) => (index === 0 ? current : (up ? first.plus(index - 1) : first.minus(index - 1)).times(step).toNumber()),
  };
}
