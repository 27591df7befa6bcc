import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extraForChance } from "../../../../src/domain/norm/measures/needed-jobs";
import { chanceOfAtLeast } from "../../../../src/domain/norm/projection/interval";
import { withAdded } from "../../../../src/domain/norm/outlook/added-jobs";
import { jobs } from "../../../../src/domain/number/units";
import { failureOf } from "../../support/failure-of";

const expectation = { expected: 620, standardError: 40, degreesOfFreedom: 6 };
const spreads = { laag: 0.75, middel: 0.5, hoog: 0.25 } as const;

describe("extra jobs for a wanted chance", () => {
  it("give that chance, and a little fewer do not, whatever is expected and however certain they are", () => {
    fc.assert(
      fc.property(
        fc.record({
          expected: fc.integer({ min: 0, max: 2000 }),
          standardError: fc.integer({ min: 1, max: 200 }),
          degreesOfFreedom: fc.integer({ min: 1, max: 40 }),
        }),
        fc.integer({ min: 100, max: 2000 }),
        fc.integer({ min: 5, max: 95 }),
        fc.constantFrom("laag" as const, "middel" as const, "hoog" as const),
        (one, norm, percentage, certainty) => {
          const chance = percentage / 100;
          const chanceWith = (extra: number) =>
            chanceOfAtLeast(norm, withAdded(one, { expected: extra, standardDeviation: extra * spreads[certainty] }));
          let needed: number;
          try {
            needed = extraForChance({ expectation: one, norm: jobs(norm), chance, certainty });
          } catch {
            // What is said to be out of reach is nowhere on a wide range of numbers of jobs.
            for (let extra = 1; extra < 1e6; extra *= 1.5) expect(chanceWith(extra)).toBeLessThan(chance + 0.02);
            return;
          }
          expect(chanceWith(needed)).toBeGreaterThanOrEqual(chance);
          if (needed > 0) expect(chanceWith(needed * (1 - 1e-9))).toBeLessThan(chance);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("are the gap for a chance of a half", () => {
    expect(extraForChance({ expectation, norm: jobs(900), chance: 0.5, certainty: "middel" })).toBeCloseTo(280, 6);
  });

  it("are none when the chance is there already", () => {
    expect(extraForChance({ expectation, norm: jobs(600), chance: 0.6, certainty: "middel" })).toBe(0);
  });

  it("cannot reach a chance that their own uncertainty excludes, and say what can be reached", () => {
    const failure = failureOf(() =>
      extraForChance({
        expectation: { expected: 0, standardError: 10, degreesOfFreedom: 5 },
        norm: jobs(100),
        chance: 0.95,
        certainty: "laag",
      }),
    );
    expect(failure).toMatchObject({ kind: "unavailable", key: "chanceOutOfReach" });
    expect(Number(failure.details["highest"])).toBeCloseTo(0.908, 2);
  });

  it("refuses a chance of none or all", () => {
    for (const chance of [0, 1, -1, 2, NaN])
      expect(failureOf(() => extraForChance({ expectation, norm: jobs(900), chance, certainty: "hoog" })).key).toBe("chanceOutOfRange");
  });
});
