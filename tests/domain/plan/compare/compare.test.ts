import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 as base } from "../../../../src/data/gooi-en-vechtstreek";
import { type ComparisonRow, bridge, compareScenarios } from "../../../../src/domain/plan/compare/compare-scenarios";
import { outcomeFigures } from "../../../../src/domain/plan/compare/outcome-figures";
import type { Override, Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";

function calculated(scenario: Scenario | null) {
  const outcome = scenarioOutcome(base, scenario);
  if (outcome.kind !== "calculated") throw new Error(JSON.stringify(outcome));
  return outcome;
}

const outcomeOf = (scenario: Scenario) => scenarioOutcome(base, scenario);
const setting = (column: string, value: number): Override => ({ table: "instellingen", row: "", column, value });
const werkkamer = (value: number): Override => ({ table: "bijdragen", row: "Werkkamer", column: "waarde", value });
const row = (rows: readonly ComparisonRow[], kind: string, name = "") => rows.find((one) => one.kind === kind && one.name === name);
const cents = (amount: number) => BigInt(Math.round(amount * 100));

describe("scenarios side by side", () => {
  const rows = compareScenarios(
    calculated(null),
    [
      { name: "50%", overrides: [werkkamer(0.5)] },
      { name: "nul", overrides: [werkkamer(0)] },
    ].map(calculated),
  );

  it("show the difference to the base in euros and as a part of it", () => {
    // Half of 103.500 is 51.750, which leaves 51.750: 15.500 more than 36.250.
    expect(row(rows, "samen")).toEqual({
      kind: "samen",
      name: "",
      base: 36_250,
      scenarios: [
        { value: 51_750, difference: 15_500, fraction: 15_500 / 36_250 },
        { value: 103_500, difference: 67_250, fraction: 67_250 / 36_250 },
      ],
    });
    expect(row(rows, "bijdrage", "Werkkamer")?.scenarios.map((one) => one.difference)).toEqual([-15_500, -67_250]);
    expect(row(rows, "kosten")?.scenarios.map((one) => one.difference)).toEqual([0, 0]);
  });

  it("show who pays more per gemeente, adding up to what the gemeenten pay more together", () => {
    const differences = rows.filter((one) => one.kind === "gemeente").map((one) => one.scenarios[0]?.difference ?? NaN);
    expect(differences.reduce((sum, one) => sum + one, 0)).toBe(15_500);
  });

  it("have no percentage where the base has nothing", () => {
    const without = compareScenarios(calculated({ name: "nul", overrides: [werkkamer(0)] }), [calculated(null)]);
    expect(row(without, "bijdrage", "Werkkamer")?.scenarios[0]).toEqual({ value: 67_250, difference: 67_250, fraction: null });
  });

  it("compare hours a week per dienst", () => {
    const more = compareScenarios(calculated(null), [
      calculated({ name: "uren", overrides: [{ table: "uitvoeringsdiensten", row: "HBEL", column: "uren", value: 24 }] }),
    ]);
    expect(row(more, "dienst", "HBEL")?.scenarios[0]?.difference).toBe(8);
    expect(row(more, "uren")).toMatchObject({ base: 64, scenarios: [{ value: 72 }] });
  });
});

describe("the bridge from the base to a scenario", () => {
  it("says what each difference causes, in the order of the table", () => {
    const scenario: Scenario = { name: "duurder", overrides: [setting("uurtarief", 80), werkkamer(0.5)] };
    const steps = bridge(calculated(null), scenario, outcomeOf);
    const together = outcomeFigures(calculated(null)).findIndex((one) => one.kind === "samen");
    // 64 × 40 × 80 = 204.800; less 88.500 is 116.300; 65% rounded to 250 is 75.500, half is 58.250 (half goes up).
    expect(steps?.map((step) => step.effects[together])).toEqual([40_800 - 36_250, 58_050 - 40_800]);
  });

  it("takes differences together that the plan cannot have one by one", () => {
    const scenario: Scenario = {
      name: "gemengd",
      overrides: [setting("sleutelInwoners", 0.5), setting("sleutelGelijk", 0.5), werkkamer(0.5)],
    };
    expect(bridge(calculated(null), scenario, outcomeOf)?.map((step) => step.overrides.length)).toEqual([2, 1]);
  });

  it("is absent for a scenario that cannot be calculated", () => {
    expect(bridge(calculated(null), { name: "fout", overrides: [setting("sleutelInwoners", 0.5)] }, outcomeOf)).toBeNull();
  });

  it("exists for every scenario of the example", () => {
    for (const scenario of exampleScenarios) expect(bridge(calculated(null), scenario, outcomeOf)?.length).toBeGreaterThan(0);
  });

  it("adds up exactly, in cents, to the difference of every figure, whatever the differences", () => {
    const overrides = fc.shuffledSubarray<Override>([
      setting("uurtarief", 81.37),
      setting("weken", 42),
      setting("aantalJaren", 3),
      setting("index", 0.031),
      setting("eenheid", 0.01),
      werkkamer(0.473),
      { table: "uitvoeringsdiensten", row: "HBEL", column: "uren", value: 20 },
      { table: "gemeenten", row: "Weesp", column: "totEnMet", value: 2017 },
      { table: "gemeenten", row: "Hilversum", column: "inwoners", value: 90_001 },
    ]);
    fc.assert(
      fc.property(overrides, (list) => {
        const scenario = { name: "variant", overrides: list };
        const [from, to] = [outcomeFigures(calculated(null)), outcomeFigures(calculated(scenario))];
        const steps = bridge(calculated(null), scenario, outcomeOf) ?? [];
        from.forEach(({ value, kind }, i) => {
          if (kind === "uren" || kind === "dienst") return;
          const sum = steps.reduce((total, step) => total + cents(step.effects[i] ?? NaN), 0n);
          expect(sum).toBe(cents(to[i]?.value ?? NaN) - cents(value));
        });
      }),
      { numRuns: 60 },
    );
  });
});
