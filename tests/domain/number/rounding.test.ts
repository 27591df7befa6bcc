import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BigDecimal } from "../../../src/domain/number/decimal";
import { quotientRoundedUp, quotientToMultiple, roundToCent, roundToMultiple } from "../../../src/domain/number/rounding";
import { nearHalf } from "../support/near-half";

describe("amounts are rounded to the nearest multiple of a step", () => {
  it("equals whole numbers on and beside halves", () => {
    fc.assert(
      fc.property(nearHalf, ({ amount, part, step, rounded }) => {
        const found = roundToMultiple(new BigDecimal(amount).times(part), new BigDecimal(step));
        expect(found.times(100).toFixed()).toBe(String(rounded));
      }),
      { numRuns: 5000 },
    );
  });

  it("rounds a half away from zero, also below zero", () => {
    expect(roundToCent(new BigDecimal("67200.105")).toNumber()).toBe(67_200.11);
    expect(roundToCent(new BigDecimal("-67200.105")).toNumber()).toBe(-67_200.11);
    expect(roundToMultiple(new BigDecimal(375), new BigDecimal(250)).toNumber()).toBe(500);
  });

  it("rounds a quotient that cannot be written down as whole numbers do", () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 15n),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 1000 }),
        (dividend, divisor, step) => {
          const parts = BigInt(divisor) * BigInt(step);
          const found = quotientToMultiple(new BigDecimal(String(dividend)), divisor, new BigDecimal(step));
          expect(found.toFixed()).toBe(String(((2n * dividend + parts) / (2n * parts)) * BigInt(step)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("rounds people that are needed up", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(1n, 10n ** 6n), (dividend, divisor) => {
        const found = quotientRoundedUp(new BigDecimal(String(dividend)), new BigDecimal(String(divisor)));
        expect(found.toFixed()).toBe(String((dividend + divisor - 1n) / divisor));
      }),
    );
  });
});
