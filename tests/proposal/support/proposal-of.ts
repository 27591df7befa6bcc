import { gooiEnVechtstreek2017 } from "../../../src/data/gooi-en-vechtstreek";
import { loadPopulation } from "../../../src/data/population";
import type { Calculated } from "../../../src/domain/plan/compare/outcome-figures";
import type { PlanTables, Scenario } from "../../../src/domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../../src/domain/plan/outcome/scenario-outcome";
import type { ProposalRequest } from "../../../src/proposal/request";
import { decision } from "../../../src/text/decision/nl";
import { explain } from "../../../src/text/explain/nl";
import { plan } from "../../../src/text/plan/nl";
import { proposal } from "../../../src/text/proposal/nl";

const population = await loadPopulation();

export function outcomeOf(tables: PlanTables, scenario: Scenario | null): Calculated {
  const outcome = scenarioOutcome(tables, scenario, population);
  if (outcome.kind !== "calculated") throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** What a proposal of the example plan, or of other tables, is made of. */
export function requestOf(scenario: Scenario | null = null, tables: PlanTables = gooiEnVechtstreek2017): ProposalRequest {
  return {
    scenario,
    tables,
    outcome: outcomeOf(tables, scenario),
    base: outcomeOf(tables, null),
    trail: [],
    decision: { kept: null, standing: { kind: "undecided" } },
    population,
    stamp: { made: "16 juni 2017 om 10:00", version: "1.2.3", workbook: "Begroting 2017.xlsx" },
    language: "nl",
    texts: { proposal, explain, plan, decision },
  };
}
