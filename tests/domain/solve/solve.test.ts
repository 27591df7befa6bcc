import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 as base } from "../../../src/data/gooi-en-vechtstreek";
import { applyScenario } from "../../../src/domain/plan/apply-scenario";
import type { Plan } from "../../../src/domain/plan/plan";
import type { Override, PlanTables } from "../../../src/domain/plan/plan-tables";
import { scenarioOutcome } from "../../../src/domain/plan/scenario-outcome";
import { solve } from "../../../src/domain/solve/solve";
import { gridOf, solveParameters, type SolveParameter } from "../../../src/domain/solve/solve-parameter";
import type { SolveTarget } from "../../../src/domain/solve/target-amounts";

function planOf(tables: PlanTables): { plan: Plan; costs: number } {
  const outcome = scenarioOutcome(tables, null);
  if (outcome.kind !== "calculated") throw new Error(JSON.stringify(outcome));
  return { plan: outcome.plan, costs: Math.max(...outcome.result.years.map((year) => year.costs.total)) };
}

function parameterOf(tables: PlanTables, kind: SolveParameter["kind"], name = ""): SolveParameter {
  const { plan, costs } = planOf(tables);
  const found = solveParameters(plan, costs).find((one) => one.kind === kind && one.name === name);
  if (!found) throw new Error(`no parameter ${kind} ${name}`);
  return found;
}

const solved = (tables: PlanTables, target: SolveTarget, limit: number, parameter: SolveParameter) => solve({ plan: planOf(tables).plan, target, limit, parameter });

/** What the target comes to in the worst year when the answer is put in the tables, as a scenario would. */
function putBack(tables: PlanTables, cell: Omit<Override, "value">, value: number, target: SolveTarget): number {
  const outcome = scenarioOutcome(applyScenario(tables, { name: "antwoord", overrides: [{ ...cell, value }] }), null);
  if (outcome.kind !== "calculated") return Infinity;
  return Math.max(...outcome.result.years.map((year) => (target.kind === "gemeente" ? (year.municipalities.find((one) => one.municipality === target.name)?.amount ?? NaN) : year.remainder)));
}

const wijdemeren: SolveTarget = { kind: "gemeente", name: "Wijdemeren" };

describe("what it takes to stay at or under an amount", () => {
  it("is told for the percentage of the Werkkamer", () => {
    const parameter = parameterOf(base, "percentage", "Werkkamer");
    // € 3.280 at 65%. 3.000 × 257.201 ÷ 23.275 = 33.151: the Werkkamer must leave no more, which takes 70.500 rounded to 250, from 67,995% on.
    expect(solved(base, wijdemeren, 3000, parameter)).toEqual({ kind: "found", value: 0.68, amount: 2986, before: 3280 });
    expect(putBack(base, parameter.cell, 0.68, wijdemeren)).toBe(2986);
    expect(putBack(base, parameter.cell, 0.679, wijdemeren)).toBeGreaterThan(3000);
  });

  it("is nothing when the plan stays under it already", () => {
    expect(solved(base, wijdemeren, 3280, parameterOf(base, "percentage", "Werkkamer"))).toEqual({ kind: "already", amount: 3280 });
  });

  it("is said to be impossible, with the best there is, when nothing is enough", () => {
    const kept: PlanTables = { ...base, gemeenten: base.gemeenten.map((row) => (row.gemeente === "Wijdemeren" ? { ...row, minimum: 2000 } : row)) };
    expect(solved(kept, wijdemeren, 1000, parameterOf(kept, "uren", "HBEL"))).toMatchObject({ kind: "impossible" });
    expect(solved(base, { kind: "samen" }, 10_000, parameterOf(base, "uren", "Weesp"))).toEqual({ kind: "impossible", value: 0, amount: putBack(base, { table: "uitvoeringsdiensten", row: "Weesp", column: "uren" }, 0, { kind: "samen" }) });
  });

  it("can be an amount per inhabitant", () => {
    const found = solved(base, { kind: "perInwoner" }, 0.1, parameterOf(base, "vast", "Ministerie van SZW"));
    if (found.kind !== "found") throw new Error(found.kind);
    // € 0,10 for 257.201 people is € 25.720,10: whole euros.
    expect(found.amount).toBeLessThanOrEqual(25_720);
  });
});

describe("the answer is the nearest value that does, as trying every value shows", () => {
  const plans = fc.record({
    rate: fc.integer({ min: 20, max: 60 }),
    percentage: fc.integer({ min: 0, max: 90 }),
    roundTo: fc.constantFrom(null, 50, 250),
    grant: fc.integer({ min: 0, max: 4000 }),
    people: fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 2, maxLength: 5 }),
    years: fc.constantFrom(1, 2),
    byHours: fc.boolean(),
    maximum: fc.option(fc.integer({ min: 200, max: 3000 }), { nil: null }),
    limit: fc.integer({ min: 0, max: 6000 }),
    kind: fc.constantFrom("percentage", "vast", "uurtarief", "uren"),
  });

  it("whatever the plan, the target and the parameter", () => {
    fc.assert(
      fc.property(plans, ({ rate, percentage, roundTo, grant, people, years, byHours, maximum, limit, kind }) => {
        const tables: PlanTables = {
          gemeenten: people.map((inwoners, i) => ({ gemeente: `G${String(i)}`, uitvoeringsdienst: i % 2 ? "B" : "A", inwoners, maximum: i === 1 ? maximum : null })),
          uitvoeringsdiensten: [{ uitvoeringsdienst: "A", uren: 6 }, { uitvoeringsdienst: "B", uren: 3 }],
          bijdragen: [
            { partij: "SZW", soort: "vast", waarde: grant },
            { partij: "Werkkamer", soort: "percentage van rest", waarde: percentage / 100, afrondenOp: roundTo },
          ],
          kosten: [],
          instellingen: { eersteJaar: 2026, aantalJaren: years, weken: 10, uurtarief: rate, index: 0.02, sleutelInwoners: byHours ? 0 : 1, sleutelUren: byHours ? 1 : 0 },
        };
        if (scenarioOutcome(tables, null).kind !== "calculated") return;
        const target: SolveTarget = { kind: "gemeente", name: "G0" };
        const parameter = parameterOf(tables, kind as SolveParameter["kind"], kind === "percentage" ? "Werkkamer" : kind === "vast" ? "SZW" : kind === "uren" ? "A" : "");
        const answer = solved(tables, target, limit, parameter);
        const grid = gridOf(parameter);
        let nearest: number | undefined;
        for (let i = 0; i < grid.count && nearest === undefined; i++) {
          const amount = putBack(tables, parameter.cell, grid.at(i), target);
          if (amount === Infinity) break;
          if (amount <= limit) nearest = grid.at(i);
        }
        expect(answer.kind === "found" ? answer.value : answer.kind === "already" ? parameter.current : undefined).toBe(nearest);
      }),
      { numRuns: 12 },
    );
  });
});
