import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../../../src/domain/number/apportion/apportion";
import { DomainFailure } from "../../../../src/domain/failure/failure";
import { exactShares, oracle } from "../../support/apportion-oracle";
import { boundedProblem, method, unit, unitCount, weights } from "../../support/arbitraries";
import { Fraction } from "../../support/fraction";

/** The number nearest to a whole number of units. */
const amountOf = (units: number, unit: number) =>
  Number(Fraction.of(BigInt(units)).times(Fraction.fromNumber(unit)).toNumber().toPrecision(15));
/** A part back in whole units; fails when it is not a whole number of them. */
const unitsOf = (part: number, unit: number) => {
  const units = Fraction.fromNumber(part).dividedBy(Fraction.fromNumber(unit));
  expect(units.denominator).toBe(1n);
  return Number(units.numerator);
};
const sumOf = (values: readonly number[]) => Fraction.sum(values.map((value) => Fraction.fromNumber(value)));

describe("apportion, for any split", () => {
  it("adds up exactly, in whole units, also for amounts of fifteen digits", () => {
    fc.assert(
      fc.property(weights, unitCount, unit, method, fc.boolean(), (weights, units, unit, method, negative) => {
        const amount = (negative ? -1 : 1) * amountOf(units, unit);
        const parts = apportion({ amount, weights, unit, method });
        parts.forEach((part) => unitsOf(part, unit));
        expect(sumOf(parts).equals(Fraction.fromNumber(amount))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps every part between the floor and the ceiling of its share with largest remainder, and equals the plain rule", () => {
    fc.assert(
      fc.property(weights, unitCount, unit, (weights, units, unit) => {
        const parts = apportion({ amount: amountOf(units, unit), weights, unit }).map((part) => unitsOf(part, unit));
        const problem = { units, weights, lower: weights.map(() => 0), upper: weights.map(() => units) };
        exactShares(problem).forEach((share, i) => {
          expect([Number(share.floor()), Number(share.ceiling())]).toContain(parts[i]);
        });
        expect(parts).toEqual(oracle("grootste-rest", problem));
      }),
      { numRuns: 200 },
    );
  });

  it("equals the plain rule for many recipients, with many equal and nearly equal remainders", () => {
    const manyWeights = fc
      .constantFrom(4, 1000, 4_000_000)
      .chain((max) => fc.array(fc.integer({ min: 1, max }), { minLength: 17, maxLength: 3000 }));
    fc.assert(
      fc.property(manyWeights, fc.integer({ min: 0, max: 50_000 }), fc.boolean(), (weights, units, crowded) => {
        // One very large recipient makes the remainders of all the others small, and so alike.
        const all = crowded ? [...weights, 400_000_000_000] : weights;
        expect(apportion({ amount: units, weights: all, unit: 1 })).toEqual(largestRemainders(units, all));
      }),
      { numRuns: 60 },
    );
  });

  it("equals the plain rule where amounts times weights have up to thirty digits", () => {
    const largeWeights = fc.array(fc.integer({ min: 1e13, max: 1e15 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(largeWeights, fc.integer({ min: 1e13, max: 1e15 }), (weights, units) => {
        expect(apportion({ amount: units, weights, unit: 1 })).toEqual(largestRemainders(units, weights));
      }),
      { numRuns: 500 },
    );
  });

  it("tells claims apart that are nearly equal", () => {
    // Odd multiples of one number, rounded to doubles: their claims by Sainte-Laguë differ in the seventeenth digit, if at all.
    const nearlyTied = fc.tuple(
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.array(fc.constantFrom(1, 3, 5, 7, 9), { minLength: 2, maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        nearlyTied,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom("sainte-lague", "d-hondt"),
        ([base, factors], units, method) => {
          const weights = factors.map((factor) => base * factor);
          expect(apportion({ amount: units, weights, unit: 1, method })).toEqual(
            oracle(method, { units, weights, lower: weights.map(() => 0), upper: weights.map(() => units) }),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives the divisor methods' units to the highest claims, as if one by one", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 80 }), fc.constantFrom("sainte-lague", "d-hondt"), (weights, units, method) => {
        const parts = apportion({ amount: units, weights, unit: 1, method });
        expect(parts).toEqual(oracle(method, { units, weights, lower: weights.map(() => 0), upper: weights.map(() => units) }));
      }),
      { numRuns: 300 },
    );
  });

  it("equals the plain loop by both divisor methods for many recipients: alike, equal, far apart and held by their bounds", () => {
    const recipient = fc.record({
      weight: fc.constantFrom(0, 1, 2, 3, 7, 999_999, 1_000_000, 1_000_001, 1e15),
      least: fc.constantFrom(0, 0, 0, 1, 2),
      room: fc.constantFrom(0, 1, 3, Infinity),
    });
    const crowd = fc.oneof(
      fc.array(recipient, { minLength: 1, maxLength: 120 }),
      fc.array(fc.record({ weight: fc.constantFrom(1, 1, 1, 3), least: fc.constant(0), room: fc.constant(Infinity) }), {
        minLength: 100,
        maxLength: 250,
      }),
      fc.array(fc.record({ weight: fc.integer({ min: 1, max: 100_000 }), least: fc.constant(0), room: fc.constant(Infinity) }), {
        minLength: 100,
        maxLength: 250,
      }),
    );
    fc.assert(
      fc.property(crowd, fc.integer({ min: 0, max: 400 }), fc.constantFrom("sainte-lague", "d-hondt"), (crowd, extra, method) => {
        const all = [...crowd, { weight: 1, least: 0, room: Infinity }];
        const amount = all.reduce((sum, { least }) => sum + least, 0) + extra;
        const request = {
          weights: all.map(({ weight }) => weight),
          minimum: all.map(({ least }) => least),
          maximum: all.map(({ least, room }) => least + room),
        };
        expect(apportion({ amount, unit: 1, method, ...request })).toEqual(unitByUnit(amount, request, method));
      }),
      { numRuns: 150 },
    );
  });

  it("gives weight zero nothing and more weight never less", () => {
    fc.assert(
      fc.property(weights, unitCount, method, (weights, units, method) => {
        const parts = apportion({ amount: units, weights, unit: 1, method });
        const rows = weights.map((weight, i) => ({ weight, part: parts[i] ?? NaN })).sort((a, b) => a.weight - b.weight || a.part - b.part);
        for (const { weight, part } of rows) if (weight === 0) expect(part).toBe(0);
        for (let i = 1; i < rows.length; i++) expect(rows[i]?.part).toBeGreaterThanOrEqual(rows[i - 1]?.part ?? NaN);
      }),
    );
  });

  it("does not depend on the order of the rows, ties apart", () => {
    // Distinct weights still tie when their remainders do; giving every row its own prime-sized offset rules that out.
    const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(distinct, unitCount, method, fc.infiniteStream(fc.nat()), (weights, units, method, random) => {
        const shuffled = weights
          .map((weight) => ({ weight, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map((row) => row.weight);
        const byWeight = (order: readonly number[]) => {
          const parts = apportion({ amount: units, weights: order, unit: 1, method });
          return new Map(order.map((weight, i) => [weight, parts[i]]));
        };
        const [one, other] = [byWeight(weights), byWeight(shuffled)];
        const differing = weights.filter((weight) => one.get(weight) !== other.get(weight));
        // Where a tie decides, the rows that change places differ by one unit and the rest stands.
        for (const weight of differing) expect(Math.abs((one.get(weight) ?? NaN) - (other.get(weight) ?? NaN))).toBe(1);
        if (differing.length > 0) expect(tied(differing, units, method, weights, one)).toBe(true);
      }),
    );
  });

  it("does not change when all weights are scaled", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 30 }),
        unitCount,
        method,
        fc.constantFrom(2, 3, 1000, 0.1, 0.25, 1e-9, 1e9),
        (raw, units, method, factor) => {
          const weights = raw.some((weight) => weight > 0) ? raw : [1];
          const scaled = weights.map((weight) => Number((weight * factor).toPrecision(14)));
          expect(apportion({ amount: units, weights: scaled, unit: 1, method })).toEqual(
            apportion({ amount: units, weights, unit: 1, method }),
          );
        },
      ),
    );
  });

  it("stays within the bounds and equals the plain rule there", () => {
    fc.assert(
      fc.property(boundedProblem, method, unit, (problem, method, unit) => {
        const { units, weights, lower, upper } = problem;
        const inUnits = (bounds: readonly number[]) => bounds.map((bound) => amountOf(bound, unit));
        const amount = amountOf(units, unit);
        const parts = apportion({ amount, weights, unit, method, minimum: inUnits(lower), maximum: inUnits(upper) }).map((part) =>
          unitsOf(part, unit),
        );
        parts.forEach((part, i) => {
          expect(part).toBeGreaterThanOrEqual(lower[i] ?? NaN);
          expect(part).toBeLessThanOrEqual(upper[i] ?? NaN);
        });
        expect(parts).toEqual(oracle(method, problem));
      }),
      { numRuns: 500 },
    );
  });

  it("gives an answer that adds up or a failure, for any numbers whatever", () => {
    const anything = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 1e15, 1e308, 5e-324, NaN, Infinity, -Infinity));
    const bound = fc.option(fc.oneof(anything, fc.array(anything, { maxLength: 4 })), { nil: undefined });
    fc.assert(
      fc.property(
        anything,
        fc.array(anything, { maxLength: 4 }),
        anything,
        method,
        bound,
        bound,
        (amount, weights, unit, method, minimum, maximum) => {
          try {
            const parts = apportion({ amount, weights, unit, method, minimum, maximum });
            expect(sumOf(parts).equals(Fraction.fromNumber(amount))).toBe(true);
          } catch (error) {
            if (!(error instanceof DomainFailure)) throw error;
            expect(error.kind).toBe("invalid");
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** Hamilton in whole numbers, by sorting. */
function largestRemainders(units: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  const products = weights.map((weight) => BigInt(units) * BigInt(weight));
  const parts = products.map((product) => Number(product / sum));
  const order = products
    .map((product, index) => ({ index, remainder: product % sum }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  const left = units - parts.reduce((total, part) => total + part, 0);
  const extra = new Set(order.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => part + (extra.has(index) ? 1 : 0));
}

interface Bounded {
  readonly weights: readonly number[];
  readonly minimum: readonly number[];
  readonly maximum: readonly number[];
}

/** Every unit in turn to the highest claim, from the minimum on; claims are compared by multiplying across. */
function unitByUnit(units: number, { weights, minimum, maximum }: Bounded, method: string): number[] {
  const parts = [...minimum];
  const divisor = (part: number) => BigInt(method === "d-hondt" ? part + 1 : 2 * part + 1);
  for (let left = units - parts.reduce((sum, part) => sum + part, 0); left > 0; left--) {
    let best = { index: -1, weight: 0n, divisor: 1n };
    weights.forEach((weight, index) => {
      const part = parts[index] ?? NaN;
      if (part >= (maximum[index] ?? NaN)) return;
      const own = { index, weight: BigInt(weight), divisor: divisor(part) };
      if (own.weight * best.divisor > best.weight * own.divisor) best = own;
    });
    parts[best.index] = (parts[best.index] ?? NaN) + 1;
  }
  return parts;
}

/** Whether rows that got another part in another order had equal claims: equal remainders, or equal weight per divisor. */
function tied(
  differing: readonly number[],
  units: number,
  method: string,
  weights: readonly number[],
  parts: ReadonlyMap<number, number | undefined>,
): boolean {
  const sum = Fraction.sum(weights.map((weight) => Fraction.fromNumber(weight)));
  const claims = differing.map((weight) => {
    const share = Fraction.fromNumber(weight)
      .times(Fraction.of(BigInt(units)))
      .dividedBy(sum);
    return method === "grootste-rest"
      ? [share.minus(Fraction.of(share.floor()))]
      : [-1, 0, 1].map((step) => claim(weight, (parts.get(weight) ?? 0) + step, method));
  });
  return claims.every((own) => own.some((value) => claims.every((other) => other.some((candidate) => candidate.equals(value)))));
}

function claim(weight: number, part: number, method: string): Fraction {
  return Fraction.fromNumber(weight).dividedBy(Fraction.of(BigInt(method === "d-hondt" ? part + 1 : 2 * part + 1)));
}
