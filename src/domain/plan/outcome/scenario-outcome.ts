import { DomainFailure } from "../../failure/failure";
import type { PopulationTable } from "../../population/population-table";
import type { InputRow } from "../../table/cell";
import { nameKey } from "../../table/names";
import { type Override, type PlanTables, type Scenario, rowNameColumn } from "../input/plan-tables";
import type { PlanProblem } from "../input/problem";
import { readPlan } from "../input/read-plan";
import { columnSchema } from "../input/schema";
import type { Plan } from "../plan";
import { type PlanResult, calculatePlan } from "./calculate-plan";
import { withPopulation } from "./plan-population";
import { problemBehind } from "./problem-behind";

/** The base tables with the scenario's own values put in; every other cell stays the base's. */
export function applyScenario(base: PlanTables, scenario: Scenario): PlanTables {
  return scenario.overrides.reduce(applyOverride, base);
}

/** Overrides that point at nothing, for example because a row of the base was renamed: they must be named, not ignored. */
export function danglingOverrides(base: PlanTables, scenario: Scenario): readonly PlanProblem[] {
  return scenario.overrides.flatMap((override): PlanProblem[] => {
    const { table, row, column, value } = override;
    if (!columnSchema(table, column)) return [{ key: "unknownColumn", table, row, column, value }];
    if (table !== "instellingen" && !base[table].some(rowOf(override))) return [{ key: "unknownRow", table, row, column, value }];
    return [];
  });
}

function applyOverride(tables: PlanTables, override: Override): PlanTables {
  const { table, column, value } = override;
  if (table === "instellingen") return { ...tables, instellingen: { ...tables.instellingen, [column]: value } };
  const isRow = rowOf(override);
  return { ...tables, [table]: tables[table].map((row) => (isRow(row) ? { ...row, [column]: value } : row)) };
}

/** Whether a row is the one that an override is about. */
function rowOf({ table, row }: Override): (candidate: InputRow) => boolean {
  if (table === "instellingen") return () => false;
  const [wanted, named] = [nameKey(row), rowNameColumn[table]];
  return (candidate) => nameKey(candidate[named]) === wanted;
}

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
