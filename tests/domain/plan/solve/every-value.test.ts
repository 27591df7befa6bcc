import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanTables } from "../../../../src/domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";
import { type SolveParameter, gridOf } from "../../../../src/domain/plan/solve/solve-parameter";
import type { SolveTarget } from "../../../../src/domain/plan/solve/target";
import { arbitraryPlan } from "./arbitrary-plan";
import { isWithin, parametersOf, putBack, solved, worst } from "./support";

/** Trying every value takes long: plans are calculated anew for each of them. */
const mostValues = 200;

interface Case {
  readonly tables: PlanTables;
  readonly parameter: SolveParameter;
  readonly target: SolveTarget;
  readonly limit: number;
}

/** A question about a plan that can be calculated; `part`: the limit as a part of what it is now. */
const cases = fc
  .record({
    tables: arbitraryPlan,
    which: fc.nat(),
    target: fc.constantFrom<SolveTarget>(
      { kind: "gemeente", name: "G0" },
      { kind: "gemeente", name: "G1" },
      { kind: "gemeente", name: "G2" },
      { kind: "samen" },
      { kind: "perInwoner" },
    ),
    part: fc.constantFrom(0, 0.2, 0.5, 0.8, 0.95, 0.99),
  })
  .map(({ tables, which, target, part }): Case | null => {
    if (scenarioOutcome(tables, null).kind !== "calculated") return null;
    const parameters = parametersOf(tables).filter((one) => gridOf(one).count <= mostValues);
    const parameter = parameters[which % parameters.length];
    const now = parameter && putBack(tables, parameter.cell, parameter.current, target);
    return now ? { tables, parameter, target, limit: Math.round(worst(now) * part * 1e4) / 1e4 } : null;
  });

describe("calculating back, beside trying every value", () => {
  it("gives the nearest value that does, the last that does not, and the first that does not again", () => {
    fc.assert(
      fc.property(cases, (one) => {
        if (!one) return;
        const { tables, parameter, target, limit } = one;
        const grid = gridOf(parameter);
        const all = Array.from({ length: grid.count }, (_, i) => ({
          value: grid.at(i),
          years: putBack(tables, parameter.cell, grid.at(i), target),
        }));
        const within = all.map(({ years }) => years !== null && isWithin(years, limit));
        const answer = solved(tables, target, limit, parameter);
        const first = within.indexOf(true);
        if (answer.kind === "noInhabitants") return;
        if (answer.kind === "already") {
          expect(first).toBe(0);
          return;
        }
        if (answer.kind === "impossible") {
          expect(first).toBe(-1);
          const heights = all.map(({ years }) => (years ? worst(years) : Infinity));
          expect(answer.best.value).toBe(all[heights.indexOf(Math.min(...heights))]?.value);
          return;
        }
        expect(answer.answer.value).toBe(all[first]?.value);
        expect(all[first]?.years).toContainEqual(expect.objectContaining({ year: answer.answer.year, amount: answer.answer.amount }));
        expect(answer.before?.value).toBe(all[first - 1]?.years ? all[first - 1]?.value : undefined);
        const again = all.find(({ years }, i) => i > first && years !== null && !within[i]);
        expect(answer.again?.value).toBe(again?.value);
      }),
      { numRuns: 25 },
    );
  });
});

describe("an answer put back in the plan", () => {
  it("keeps the target at or under the limit in every year, and one step back it is over, however many values there are", () => {
    fc.assert(
      fc.property(
        fc.record({
          tables: arbitraryPlan,
          which: fc.nat(),
          target: fc.constantFrom<SolveTarget>({ kind: "gemeente", name: "G0" }, { kind: "samen" }, { kind: "perInwoner" }),
          part: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        ({ tables, which, target, part }) => {
          if (scenarioOutcome(tables, null).kind !== "calculated") return;
          const parameters = parametersOf(tables);
          const parameter = parameters[which % parameters.length];
          const now = parameter && putBack(tables, parameter.cell, parameter.current, target);
          if (!now) return;
          const limit = Math.round(worst(now) * part * 1e4) / 1e4;
          const answer = solved(tables, target, limit, parameter);
          if (answer.kind !== "found") return;
          const back = putBack(tables, parameter.cell, answer.answer.value, target);
          expect(back !== null && isWithin(back, limit)).toBe(true);
          if (!answer.before) return;
          const stepBack = putBack(tables, parameter.cell, answer.before.value, target);
          expect(stepBack !== null && isWithin(stepBack, limit)).toBe(false);
          expect(Math.abs(answer.answer.value - answer.before.value)).toBeLessThanOrEqual(parameter.step * (1 + 1e-9));
        },
      ),
      { numRuns: 120 },
    );
  });
});
