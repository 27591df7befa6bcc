import { useMemo } from "react";
import { loadedPopulation } from "../../../data/population";
import { type NormComparison, compareNorm } from "../../../domain/norm/result/compare-norm";
import { type BridgeStep, type ComparisonRow, bridge, compareScenarios } from "../../../domain/plan/compare/compare-scenarios";
import { type Calculated, outcomeFigures } from "../../../domain/plan/compare/outcome-figures";
import type { Scenario } from "../../../domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../../domain/plan/outcome/scenario-outcome";
import { type WorkbookNorm, readNormForecast } from "../../../workbook/store/norm/read-norm-workbook";
import type { ReadyPlan } from "../../planning/plan-context";
import { currentDay } from "../../workbook/current-day";
import { useWorkbookPart } from "../../workbook/use-workbook-part";

export interface ScenarioComparison {
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
export function useComparison(state: ReadyPlan, names: readonly string[]): ScenarioComparison | null {
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

export interface ComparedNorm extends WorkbookNorm {
  readonly comparison: NormComparison;
}

interface ComparedNormState {
  /** undefined while it is being read; null when the workbook has no norm. */
  readonly norm: ComparedNorm | null | undefined;
  /** Why it could not be read. */
  readonly thrown: unknown;
}

/** The norm of the compared scenarios. It is read and projected once, and again when the workbook changes. */
export function useNormComparison(comparison: ScenarioComparison | null): ComparedNormState {
  const { read, thrown } = useWorkbookPart(readNorm);
  return useMemo(() => {
    if (!read || !comparison) return { norm: read === null ? null : undefined, thrown };
    return { norm: { ...read, comparison: compareNorm(read.forecast, comparison.base, comparison.outcomes) }, thrown };
  }, [read, thrown, comparison]);
}

const readNorm = (): Promise<WorkbookNorm | null> => readNormForecast(currentDay());
