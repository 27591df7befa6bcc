import Decimal from "decimal.js";
import type { Override, Scenario } from "../input/plan-tables";
import type { ScenarioOutcome } from "../outcome/scenario-outcome";
import { type Calculated, type FigureKind, outcomeFigures } from "./outcome-figures";

/** A figure of one scenario beside the base's. */
interface ComparedFigure {
  readonly value: number;
  /** Value less the base's, exactly. */
  readonly difference: number;
  /** Difference as a part of the base's value; null where the base has nothing. */
  readonly fraction: number | null;
}

export interface ComparisonRow {
  readonly kind: FigureKind;
  readonly name: string;
  readonly base: number;
  /** One per scenario, in their order. */
  readonly scenarios: readonly ComparedFigure[];
}

/** Every figure of the base with those of the scenarios beside it, in the order of the plan. */
export function compareScenarios(base: Calculated, scenarios: readonly Calculated[]): ComparisonRow[] {
  const figures = scenarios.map(outcomeFigures);
  return outcomeFigures(base).map(({ kind, name, value }, i) => ({
    kind,
    name,
    base: value,
    scenarios: figures.map((one) => compared(one[i]?.value ?? 0, value)),
  }));
}

export function compared(value: number, base: number): ComparedFigure {
  const difference = new Decimal(value).minus(base);
  return { value, difference: difference.toNumber(), fraction: base === 0 ? null : difference.div(base).toNumber() };
}

/** What one difference of a scenario does to every figure, after the differences before it. */
export interface BridgeStep {
  /** Usually one; more where the plan cannot be calculated with the first alone, such as the parts of a verdeelsleutel. */
  readonly overrides: readonly Override[];
  /** In the order of outcomeFigures; over all steps they add up exactly to the difference between scenario and base. */
  readonly effects: readonly number[];
}

/**
 * The way from the base to a scenario: its differences put in one at a time, in the order of the table of scenarios. The order matters for
 * what each step does, never for where the way ends. null when the scenario itself cannot be calculated.
 */
export function bridge(base: Calculated, scenario: Scenario, outcomeOf: (scenario: Scenario) => ScenarioOutcome): BridgeStep[] | null {
  const steps: BridgeStep[] = [];
  let before = outcomeFigures(base).map((one) => one.value);
  let pending: Override[] = [];
  for (const [index, override] of scenario.overrides.entries()) {
    pending = [...pending, override];
    const outcome = outcomeOf({ ...scenario, overrides: scenario.overrides.slice(0, index + 1) });
    if (outcome.kind !== "calculated") continue;
    const after = outcomeFigures(outcome).map((one) => one.value);
    steps.push({ overrides: pending, effects: after.map((value, i) => new Decimal(value).minus(before[i] ?? 0).toNumber()) });
    before = after;
    pending = [];
  }
  return pending.length ? null : steps;
}

/** Where a figure stands after each step, from the base's value on. */
export function bridgeLevels(base: number, effects: readonly number[]): number[] {
  let level = new Decimal(base);
  return effects.map((effect) => (level = level.plus(effect)).toNumber());
}
