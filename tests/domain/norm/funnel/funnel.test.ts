import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnel, funnelNeeded } from "../../../../src/domain/norm/funnel/funnel";
import { fraction } from "../../../../src/domain/number/units";
import { failureOf } from "../../support/failure-of";
import { Fraction } from "../../support/fraction";

const needed = (goal: number, conversions: readonly number[]) => funnelNeeded(goal, conversions.map(fraction));

describe("funnel", () => {
  it("gives conversion, cumulative conversion and loss per stage", () => {
    expect(funnel([1860, 465, 93])).toEqual([
      { count: 1860, conversion: 1, cumulative: 1, loss: 0, lost: 0 },
      { count: 465, conversion: 0.25, cumulative: 0.25, loss: 0.75, lost: 1395 },
      { count: 93, conversion: 0.2, cumulative: 0.05, loss: 0.8, lost: 372 },
    ]);
  });

  it("has no conversion after a stage with nobody", () => {
    expect(funnel([10, 0, 0])[2]).toEqual({ count: 0, conversion: null, cumulative: 0, loss: null, lost: 0 });
  });

  it.each([
    [[], "unavailable", "funnelEmpty", { stages: 0 }],
    [[0, 0], "unavailable", "funnelEmpty", { stages: 2 }],
    [[5, -1], "invalid", "countNegative", { count: -1, index: 1 }],
    [[5, NaN], "invalid", "countNotFinite", { count: NaN, index: 1 }],
    [[5, 3, 4], "invalid", "countRises", { count: 4, previous: 3, index: 2 }],
  ])("explains what is wrong with %j", (counts, kind, key, details) => {
    expect(failureOf(() => funnel(counts))).toEqual({ kind, key, details });
  });
});

describe("funnelNeeded", () => {
  it("divides the goal by the conversions still to come, in whole people", () => {
    expect(needed(292, [0.5, 0.25])).toEqual([2336, 1168, 292]);
    expect(needed(10, [0.3, 0.9])).toEqual([38, 12, 10]);
    expect(needed(50, [])).toEqual([50]);
    expect(needed(0, [0.5])).toEqual([0, 0]);
    expect(needed(2.5, [1])).toEqual([3, 3]);
  });

  it("rounds up the decimal, not its binary neighbour", () => {
    // In binary floating point 21 / 0.7 is 30.000000000000004.
    expect(needed(21, [0.7])).toEqual([30, 21]);
  });

  it("is just enough at every stage", () => {
    const conversion = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.array(conversion, { maxLength: 6 }), (goal, conversions) => {
        const numbers = needed(goal, conversions);
        expect(numbers).toHaveLength(conversions.length + 1);
        numbers.forEach((number, stage) => {
          const passing = conversions.slice(stage).reduce((product, each) => product.times(Fraction.fromNumber(each)), Fraction.of(1n));
          expect(BigInt(number)).toBe(Fraction.of(BigInt(goal)).dividedBy(passing).ceiling());
        });
      }),
    );
  });

  it.each([
    [NaN, [], "invalid", "goalNotFinite", { goal: NaN }],
    [-1, [], "invalid", "goalNegative", { goal: -1 }],
    [1, [0.5, NaN], "invalid", "conversionNotFinite", { conversion: NaN, index: 1 }],
    [1, [-0.5], "invalid", "conversionNegative", { conversion: -0.5, index: 0 }],
    [1, [65], "invalid", "conversionAboveOne", { conversion: 65, index: 0, suggestion: 0.65 }],
    [1, [0.5, 0], "unavailable", "conversionZero", { index: 1 }],
  ])("explains what is wrong with %d and %j", (goal, conversions, kind, key, details) => {
    expect(failureOf(() => needed(goal, conversions))).toEqual({ kind, key, details });
  });
});
