import { DomainFailure } from "../failure";
import type { PopulationTable } from "../population/population-table";
import { applyScenario, danglingOverrides } from "./apply-scenario";
import { calculatePlan, type PlanResult } from "./calculate-plan";
import type { Plan } from "./plan";
import { withPopulation } from "./plan-population";
import type { PlanTables, Scenario } from "./plan-tables";
import type { PlanProblem } from "./problem";
import { problemBehind } from "./problem-behind";
import { readPlan } from "./read-plan";

/** What a scenario comes to, or everything that stands in the way. */
export type ScenarioOutcome =
  | { readonly kind: "calculated"; readonly plan: Plan; readonly result: PlanResult }
  | { readonly kind: "problems"; readonly problems: readonly PlanProblem[] }
  /** No cell of the plan by itself is to blame: figures that are not at hand. */
  | { readonly kind: "impossible"; readonly failure: DomainFailure };

/** Calculates the base (null) or a scenario on it. `population` is needed once a peildatum has been filled in. */
export function scenarioOutcome(base: PlanTables, scenario: Scenario | null, population?: PopulationTable): ScenarioOutcome {
  const dangling = scenario ? danglingOverrides(base, scenario) : [];
  const reading = readPlan(scenario ? applyScenario(base, scenario) : base);
  const problems = [...dangling, ...("problems" in reading ? reading.problems : [])];
  if ("problems" in reading || problems.length) return { kind: "problems", problems };
  let { plan } = reading;
  try {
    plan = withPopulation(plan, population);
    return { kind: "calculated", plan, result: calculatePlan(plan) };
  } catch (thrown) {
    if (!(thrown instanceof DomainFailure)) throw thrown;
    const behind = problemBehind(thrown, plan);
    return behind ? { kind: "problems", problems: [behind] } : { kind: "impossible", failure: thrown };
  }
}
