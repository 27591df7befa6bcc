import { describe, expect, it } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 as base } from "../../../../src/data/gooi-en-vechtstreek";
import { changesSince, decisionRecord } from "../../../../src/domain/plan/decision/decision-record";
import type { PlanTables, Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";

function recordOf(tables: PlanTables, scenario: Scenario | null) {
  const outcome = scenarioOutcome(tables, scenario);
  if (outcome.kind !== "calculated") throw new Error(outcome.kind);
  return decisionRecord(tables, scenario, outcome);
}

describe("a decision", () => {
  const [half] = exampleScenarios;
  const decided = recordOf(base, half ?? null);

  it("stands as long as nothing changes", () => {
    expect(changesSince(decided, recordOf({ ...base, kosten: [] }, half ?? null))).toEqual([]);
  });

  it("names what changed in the input, from what to what, and every figure that follows", () => {
    const changed = { ...base, instellingen: { ...base.instellingen, uurtarief: 80 } };
    const changes = changesSince(decided, recordOf(changed, half ?? null));
    expect(changes[0]).toEqual({ kind: "input", cell: { table: "instellingen", row: "", column: "uurtarief" }, from: 75, to: 80 });
    expect(changes).toContainEqual({ kind: "figure", figure: { kind: "kosten", name: "" }, from: 192_000, to: 204_800 });
  });

  it("is not touched by a change of the base that the scenario replaces", () => {
    const changed = { ...base, bijdragen: base.bijdragen.map((row) => (row.partij === "Werkkamer" ? { ...row, waarde: 0.7 } : row)) };
    expect(changesSince(decided, recordOf(changed, half ?? null))).toEqual([]);
  });

  it("names a gemeente that has gone and one that has come", () => {
    const renamed = {
      ...base,
      gemeenten: base.gemeenten.map((row) => (row.gemeente === "Weesp" ? { ...row, gemeente: "Amsterdam" } : row)),
    };
    const changes = changesSince(decided, recordOf(renamed, half ?? null));
    expect(changes).toContainEqual({ kind: "figure", figure: { kind: "gemeente", name: "Weesp" }, from: 3737, to: null });
    expect(changes).toContainEqual({ kind: "figure", figure: { kind: "gemeente", name: "Amsterdam" }, from: null, to: 3737 });
  });
});
