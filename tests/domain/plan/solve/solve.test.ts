import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 as base } from "../../../../src/data/gooi-en-vechtstreek";
import { loadPopulation } from "../../../../src/data/population";
import type { PlanTables } from "../../../../src/domain/plan/input/plan-tables";
import { solving } from "../../../../src/domain/plan/solve/solve";
import type { SolveTarget } from "../../../../src/domain/plan/solve/target";
import { calculatedOf, isWithin, parameterOf, putBack, solved, worst } from "./support";

const wijdemeren: SolveTarget = { kind: "gemeente", name: "Wijdemeren" };
const together: SolveTarget = { kind: "samen" };
const perInhabitant: SolveTarget = { kind: "perInwoner" };

const withMinimum = (gemeente: string, minimum: number): PlanTables => ({
  ...base,
  gemeenten: base.gemeenten.map((row) => (row.gemeente === gemeente ? { ...row, minimum } : row)),
});
const withSettings = (settings: PlanTables["instellingen"], tables: PlanTables = base): PlanTables => ({
  ...tables,
  instellingen: { ...tables.instellingen, ...settings },
});

describe("what it takes to stay at or under an amount", () => {
  it("is told for the percentage of the Werkkamer, with the step before it", () => {
    const parameter = parameterOf(base, "percentage", "Werkkamer");
    // € 3.280 at 65%. 3.000 × 257.201 ÷ 23.275 = 33.151: the Werkkamer must leave no more, which takes 70.500 rounded to 250, from 67,995%
    // on.
    expect(solved(base, wijdemeren, 3000, parameter)).toMatchObject({
      kind: "found",
      now: { value: 0.65, amount: 3280, year: 2017 },
      answer: { value: 0.68, amount: 2986 },
      before: { value: 0.679, amount: 3009 },
      again: null,
    });
  });

  it("is nothing when the plan stays under it already, to the euro", () => {
    expect(solved(base, wijdemeren, 3280, parameterOf(base, "percentage", "Werkkamer"))).toMatchObject({
      kind: "already",
      now: { amount: 3280 },
      weightless: false,
    });
  });

  it("tells where going further is not enough, because what another party pays is rounded", () => {
    const parameter = parameterOf(base, "vast", "Ministerie van SZW");
    const answer = solved(base, together, 18_125, parameter);
    // The Werkkamer rounds 65% of the rest to 250: of 52.125 that is 34.000, of 52.115 only 33.750.
    expect(answer).toMatchObject({ kind: "found", answer: { value: 139_875, amount: 18_125 }, again: { value: 139_885, amount: 18_365 } });
    expect(putBack(base, parameter.cell, 139_885, together)).toEqual([{ year: 2017, amount: 18_365, people: 1 }]);
  });

  it("can be an amount per inhabitant, of the year in which that is highest", () => {
    const leaving: PlanTables = withSettings(
      { aantalJaren: 2 },
      { ...base, gemeenten: base.gemeenten.map((row) => (row.gemeente === "Hilversum" ? { ...row, totEnMet: 2017 } : row)) },
    );
    const parameter = parameterOf(leaving, "percentage", "Werkkamer");
    const answer = solved(leaving, perInhabitant, 0.1, parameter);
    if (answer.kind !== "found") throw new Error(answer.kind);
    const [back, stepBack] = [answer.answer.value, answer.before?.value ?? NaN].map(
      (value) => putBack(leaving, parameter.cell, value, perInhabitant) ?? [],
    );
    expect(answer.answer.year).toBe(2018);
    expect(answer.answer.perInhabitant).toBe(worst(back ?? []));
    expect([isWithin(back ?? [], 0.1), isWithin(stepBack ?? [], 0.1)]).toEqual([true, false]);
  });

  it("holds for the inhabitants of a peildatum", async () => {
    const population = await loadPopulation();
    const dated = withSettings({ peiljaar: 2016 });
    const parameter = parameterOf(dated, "percentage", "Werkkamer", population);
    const answer = solved(dated, wijdemeren, 3000, parameter, population);
    if (answer.kind !== "found" || !answer.before) throw new Error(answer.kind);
    const amountsWith = (value: number) =>
      (putBack(dated, parameter.cell, value, wijdemeren, population) ?? []).map(({ amount }) => amount);
    expect(amountsWith(answer.answer.value)).toEqual([answer.answer.amount]);
    expect(Math.max(...amountsWith(answer.before.value))).toBeGreaterThan(3000);
  });
});

describe("what cannot be reached", () => {
  it("comes with the lowest amount there is and the nearest value that gives it", () => {
    const hours = parameterOf(base, "uren", "Weesp");
    expect(solved(base, together, 10_000, hours)).toMatchObject({
      kind: "impossible",
      best: { value: 0, amount: putBack(base, hours.cell, 0, together)?.[0]?.amount },
      obstacle: null,
    });
  });

  it("is below the minimum of the gemeente", () => {
    const kept = withMinimum("Wijdemeren", 2000);
    const answer = solved(kept, wijdemeren, 1000, parameterOf(kept, "percentage", "Werkkamer"));
    expect(answer).toMatchObject({ kind: "impossible", best: { amount: 2000 }, obstacle: { kind: "minimum", minimum: 2000 } });
  });

  it("stops where the plan cannot be calculated any more, and says at which value", () => {
    const kept = withMinimum("Hilversum", 10_000);
    const parameter = parameterOf(kept, "percentage", "Werkkamer");
    const answer = solved(kept, together, 5000, parameter);
    expect(answer).toMatchObject({
      kind: "impossible",
      best: { value: 0.903, amount: 10_000 },
      obstacle: { kind: "cannotBeCalculated", value: 0.905 },
    });
    expect(putBack(kept, parameter.cell, 0.904, together)).toMatchObject([{ amount: 10_000 }]);
    expect(putBack(kept, parameter.cell, 0.905, together)).toBeNull();
  });

  it("is not reached by a grant that counts in one year only", () => {
    const years = withSettings(
      { aantalJaren: 3 },
      { ...base, bijdragen: base.bijdragen.map((row) => (row.partij === "Ministerie van SZW" ? { ...row, herhaling: "eenmalig" } : row)) },
    );
    expect(solved(years, together, 30_000, parameterOf(years, "vast", "Ministerie van SZW"))).toMatchObject({
      kind: "impossible",
      best: { year: 2018 },
      obstacle: { kind: "onlyFirstYear", year: 2017 },
    });
  });

  it("is not reached by a value that is at its end, nor by lowering a grant that is more than the costs", () => {
    const full: PlanTables = withSettings(
      { aantalJaren: 2 },
      { ...base, bijdragen: [{ partij: "Ministerie van SZW", soort: "vast", waarde: 500_000, herhaling: "eenmalig" }] },
    );
    expect(solved(full, together, 1000, parameterOf(full, "vast", "Ministerie van SZW"))).toMatchObject({
      kind: "impossible",
      best: { value: 500_000 },
      obstacle: { kind: "atEnd" },
    });
  });

  it("is an amount per inhabitant without inhabitants", () => {
    const nobody = withSettings(
      { sleutelInwoners: 0, sleutelGelijk: 1 },
      { ...base, gemeenten: base.gemeenten.map((row) => ({ ...row, inwoners: 0 })) },
    );
    expect(solved(nobody, perInhabitant, 1, parameterOf(nobody, "percentage", "Werkkamer"))).toEqual({ kind: "noInhabitants", year: 2017 });
  });

  it("needs nothing for a gemeente without weight, and says that it never pays", () => {
    const empty: PlanTables = {
      ...base,
      gemeenten: base.gemeenten.map((row) => (row.gemeente === "Wijdemeren" ? { ...row, inwoners: 0 } : row)),
    };
    expect(solved(empty, wijdemeren, 0, parameterOf(empty, "uurtarief"))).toMatchObject({
      kind: "already",
      now: { amount: 0 },
      weightless: true,
    });
  });
});

describe("limits at the edges", () => {
  it("can be nothing at all", () => {
    const rate = parameterOf(base, "uurtarief");
    const answer = solved(base, together, 0, rate);
    if (answer.kind !== "found") throw new Error(answer.kind);
    expect(putBack(base, rate.cell, answer.answer.value, together)).toEqual([{ year: 2017, amount: 0, people: 1 }]);
  });

  it("can be more than there is to pay, however much", () => {
    for (const target of [wijdemeren, together, perInhabitant])
      expect(solved(base, target, 1e300, parameterOf(base, "uurtarief")).kind).toBe("already");
  });
});

describe("the work of a plan for the whole country", () => {
  it("comes in parts that say how far it is", () => {
    const { plan, result } = calculatedOf(base);
    const work = solving({ plan, result, target: wijdemeren, limit: 0, parameter: parameterOf(base, "vast", "Ministerie van SZW") });
    const parts: number[] = [];
    for (let step = work.next(); !step.done; step = work.next()) parts.push(step.value);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true);
  });
});
