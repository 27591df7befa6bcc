import { useMemo } from "react";
import { loadedPopulation } from "../../data/population";
import { bridge, type BridgeStep } from "../../domain/compare/bridge";
import { compareScenarios, type ComparisonRow } from "../../domain/compare/compare-scenarios";
import { outcomeFigures, type Calculated } from "../../domain/compare/outcome-figures";
import type { Scenario } from "../../domain/plan/plan-tables";
import { scenarioOutcome } from "../../domain/plan/scenario-outcome";
import type { ReadyPlan } from "../plan/plan-context";

export interface Comparison {
  readonly base: Calculated;
  readonly scenarios: readonly Scenario[];
  /** What they come to. */
  readonly outcomes: readonly Calculated[];
  readonly rows: readonly ComparisonRow[];
  /** One list of steps per scenario. */
  readonly bridges: readonly (readonly BridgeStep[])[];
  /** Chosen scenarios that cannot be calculated. */
  readonly left: readonly string[];
}

/** The chosen scenarios beside the base; null while the base itself cannot be calculated. */
export function useComparison(state: ReadyPlan, names: readonly string[]): Comparison | null {
  return useMemo(() => {
    const { workbook, base } = state;
    if (base.kind !== "calculated") return null;
    const chosen = workbook.scenarios.flatMap((scenario, i) =>
      names.includes(scenario.name) ? [{ scenario, outcome: state.scenarios[i] }] : [],
    );
    const calculated = chosen.flatMap(({ scenario, outcome }) => (outcome?.kind === "calculated" ? [{ scenario, outcome }] : []));
    const outcomes = calculated.map((one) => one.outcome);
    const population = loadedPopulation();
    return {
      base,
      scenarios: calculated.map((one) => one.scenario),
      outcomes,
      rows: compareScenarios(base, outcomes),
      bridges: calculated.map(
        ({ scenario }) => bridge(base, scenario, (variant) => scenarioOutcome(workbook.tables, variant, population)) ?? [],
      ),
      left: chosen.filter(({ outcome }) => outcome?.kind !== "calculated").map(({ scenario }) => scenario.name),
    };
  }, [state, names]);
}

/** Where a figure stands in the effects of a bridge. */
export const figureIndex = (base: Calculated, kind: string, name: string): number =>
  outcomeFigures(base).findIndex((one) => one.kind === kind && one.name === name);
