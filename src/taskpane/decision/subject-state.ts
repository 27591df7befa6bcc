import { decisionRecord } from "../../domain/decision/decision-record";
import { trailState, type Decisions, type TrailState } from "../../domain/decision/trail-state";
import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import type { ScenarioOutcome } from "../../domain/plan/scenario-outcome";

/** A scenario, or the base (null), with what it comes to on the tables of the base. */
export interface SubjectOfTrail {
  readonly scenario: Scenario | null;
  readonly outcome: ScenarioOutcome;
  readonly tables: PlanTables;
}

/** How far a scenario or the base has come, and whether what was decided still stands. */
export const stateOfSubject = (decisions: Decisions, { scenario, outcome, tables }: SubjectOfTrail): TrailState =>
  trailState(decisions, scenario?.name ?? null, outcome.kind === "calculated" ? decisionRecord(tables, scenario, outcome) : null);
