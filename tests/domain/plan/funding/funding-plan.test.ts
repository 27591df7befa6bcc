import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideCosts, remainderAfter } from "../../../../src/domain/plan/funding/cover-costs";
import type { Contribution, FundingRequest } from "../../../../src/domain/plan/funding/funding-request";
import { euros, fraction } from "../../../../src/domain/number/units";
import { failureOf } from "../../support/failure-of";
import { Fraction } from "../../support/fraction";

const fixed = (amount: number, roundTo?: number): Contribution => ({
  party: "SZW",
  kind: "vast",
  amount: euros(amount),
  ...rounding(roundTo),
});
const ofRest = (part: number, roundTo?: number): Contribution => ({
  party: "Werkkamer",
  kind: "percentage van rest",
  fraction: fraction(part),
  ...rounding(roundTo),
});
const ofTotal = (part: number, roundTo?: number): Contribution => ({
  party: "Provincie",
  kind: "percentage van totaal",
  fraction: fraction(part),
  ...rounding(roundTo),
});
const rounding = (roundTo?: number) => (roundTo === undefined ? {} : { roundTo: euros(roundTo) });

/** The eight municipalities of Gooi en Vechtstreek with their inhabitants of 1 January 2016 (CBS). */
const key = [
  ["Blaricum", 9622],
  ["Eemnes", 8877],
  ["Gooise Meren", 56696],
  ["Hilversum", 87830],
  ["Huizen", 41373],
  ["Laren", 10956],
  ["Weesp", 18572],
  ["Wijdemeren", 23275],
].map(([municipality, weight]) => ({ municipality: String(municipality), weight: Number(weight) }));

const plan = (costs: number, contributions: Contribution[], extra: Partial<FundingRequest> = {}) =>
  divideCosts({ costs: euros(costs), contributions, key, ...extra });
const amounts = (costs: number, ...contributions: Contribution[]) => plan(costs, contributions).contributions.map((step) => step.amount);

describe("fundingPlan", () => {
  it("covers the costs of 2017: 192.000 = 88.500 + 67.250 + 36.250", () => {
    const { contributions, remainder, shares } = plan(192_000, [fixed(88_500), ofRest(0.65, 250)], { unit: euros(1) });
    expect(contributions.map((step) => step.amount)).toEqual([88_500, 67_250]);
    expect(remainder).toBe(36_250);
    expect(shares.map((share) => [share.municipality, share.amount])).toEqual([
      ["Blaricum", 1356],
      ["Eemnes", 1251],
      ["Gooise Meren", 7991],
      ["Hilversum", 12_379],
      ["Huizen", 5831],
      ["Laren", 1544],
      ["Weesp", 2618],
      ["Wijdemeren", 3280],
    ]);
  });

  it("keeps the steps that explain an amount", () => {
    const [, werkkamer] = plan(192_000, [fixed(88_500), ofRest(0.65, 250)]).contributions;
    expect(werkkamer).toMatchObject({
      restBefore: 103_500,
      exact: 67_275,
      roundTo: 250,
      rounded: 67_250,
      capped: false,
      restAfter: 36_250,
    });
  });

  it("takes a percentage of all costs where that is asked", () => {
    expect(amounts(1000, fixed(400), ofTotal(0.5), ofRest(0.5))).toEqual([400, 500, 50]);
  });

  it("pays no more than what is left", () => {
    expect(amounts(1000, fixed(800), fixed(500), ofTotal(0.5), ofRest(1))).toEqual([800, 200, 0, 0]);
    expect(plan(1000, [fixed(800), fixed(500)]).contributions[1]).toMatchObject({ rounded: 500, capped: true, amount: 200 });
  });

  it("cuts a contribution that rounding lifts above what is left", () => {
    expect(amounts(690, ofRest(1, 250))).toEqual([690]);
    expect(plan(690, [ofRest(1, 250)]).contributions[0]).toMatchObject({
      exact: 690,
      rounded: 750,
      capped: true,
      amount: 690,
      restAfter: 0,
    });
  });

  it("rounds halves away from zero, on the decimal and not on its binary neighbour", () => {
    expect(amounts(1000, fixed(375, 250))).toEqual([500]);
    // 1.005 as a double lies below one and a half cent.
    expect(amounts(2.01, ofRest(0.5))).toEqual([1.01]);
    expect(amounts(10, fixed(1.005))).toEqual([1.01]);
    expect(amounts(10, ofTotal(0.2875))).toEqual([2.88]);
  });

  it("needs no key when nothing is left", () => {
    expect(plan(100, [ofRest(1)], { key: [] })).toMatchObject({ remainder: 0, shares: [] });
    expect(plan(100, [ofRest(1)], { key: [{ municipality: "Laren", weight: 0 }] }).shares).toEqual([
      { municipality: "Laren", weight: 0, amount: 0 },
    ]);
  });

  it("adds up exactly to the costs, and leaves what remainderAfter says", () => {
    const value = fc.integer({ min: 0, max: 20_000_000 }).map((cents) => euros(cents / 100));
    const part = fc
      .oneof(
        fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(fraction);
    const roundTo = fc.constantFrom(...[0.01, 1, 250, 1000, 0.05].map(euros));
    const contribution: fc.Arbitrary<Contribution> = fc.oneof(
      fc.record({ party: fc.string(), kind: fc.constant("vast" as const), amount: value, roundTo }),
      fc.record({
        party: fc.string(),
        kind: fc.constantFrom("percentage van rest" as const, "percentage van totaal" as const),
        fraction: part,
        roundTo,
      }),
    );
    fc.assert(
      fc.property(value, fc.array(contribution, { maxLength: 6 }), (costs, contributions) => {
        const { contributions: steps, remainder, shares } = plan(costs, contributions);
        const paid = [...steps, ...shares].map((row) => Fraction.fromNumber(row.amount));
        expect(Fraction.sum(paid).equals(Fraction.fromNumber(costs))).toBe(true);
        expect(remainder).toBe(remainderAfter({ costs, contributions }));
        let rest = Fraction.fromNumber(costs);
        for (const step of steps) {
          expect(Fraction.fromNumber(step.restBefore).equals(rest)).toBe(true);
          expect(step.amount).toBe(expectedAmount(step.contribution, costs, rest));
          rest = rest.minus(Fraction.fromNumber(step.amount));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [NaN, [], {}, "costsNotFinite", { costs: NaN }],
    [-1, [], {}, "costsNegative", { costs: -1 }],
    [10.5, [], { unit: euros(1) }, "costsNotMultipleOfUnit", { costs: 10.5, unit: 1 }],
    [10, [], { unit: euros(0) }, "unitNotPositive", { unit: 0 }],
    [10, [fixed(1), fixed(-2)], {}, "contributionNegative", { party: "SZW", index: 1, value: -2 }],
    [10, [fixed(Infinity)], {}, "contributionNotFinite", { party: "SZW", index: 0, value: Infinity }],
    [10, [ofRest(65)], {}, "percentageAboveOne", { party: "Werkkamer", index: 0, value: 65, suggestion: 0.65 }],
    [10, [ofTotal(1.1)], {}, "percentageAboveOne", { party: "Provincie", index: 0, value: 1.1, suggestion: 0.011 }],
    [10, [ofRest(-0.1)], {}, "contributionNegative", { party: "Werkkamer", index: 0, value: -0.1 }],
    [10, [fixed(1, 0)], {}, "roundToNotPositive", { party: "SZW", index: 0, roundTo: 0 }],
    [10, [fixed(1, 0.5)], { unit: euros(1) }, "roundToNotMultipleOfUnit", { party: "SZW", index: 0, roundTo: 0.5, unit: 1 }],
    [10, [], { key: [] }, "keyEmpty", { remainder: 10 }],
    [10, [], { key: [{ municipality: "Laren", weight: 0 }] }, "keyAllZero", { remainder: 10, count: 1 }],
    [10, [], { key: [{ municipality: "Laren", weight: -1 }] }, "weightNegative", { weight: -1, index: 0 }],
  ] as const)("explains why %d cannot be covered by %j", (costs, contributions, extra, key, details) => {
    expect(failureOf(() => plan(costs, [...contributions], extra))).toEqual({ kind: "invalid", key, details });
  });
});

/** The rule in exact fractions: round to a multiple with halves up, then cut. */
function expectedAmount(contribution: Contribution, costs: number, rest: Fraction): number {
  const base = contribution.kind === "percentage van rest" ? rest : Fraction.fromNumber(costs);
  const exact =
    contribution.kind === "vast" ? Fraction.fromNumber(contribution.amount) : base.times(Fraction.fromNumber(contribution.fraction));
  const step = Fraction.fromNumber(contribution.roundTo ?? 0.01);
  const rounded = step.times(Fraction.of(exact.dividedBy(step).plus(Fraction.of(1n, 2n)).floor()));
  const amount = rounded.compare(rest) > 0 ? rest : rounded;
  return Number(amount.numerator) / Number(amount.denominator);
}
