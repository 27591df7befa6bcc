import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfAtLeast, intervalAround } from "../../../../src/domain/norm/projection/interval";
import { failureOf } from "../../support/failure-of";

const expectation = { expected: 650, standardError: 20, degreesOfFreedom: 7 };

describe("interval and chance", () => {
  it("take the percentage points of Student's t", () => {
    const { lower, upper } = intervalAround(expectation, 0.8);
    expect(upper).toBeCloseTo(650 + 20 * 1.41492392765051, 9);
    expect(lower).toBeCloseTo(650 - 20 * 1.41492392765051, 9);
  });

  it("belong together: the chance to pass the upper bound is half of what the interval leaves out", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (confidence) => {
        const { lower, upper } = intervalAround(expectation, confidence);
        expect(chanceOfAtLeast(upper, expectation)).toBeCloseTo((1 - confidence) / 2, 9);
        expect(chanceOfAtLeast(lower, expectation)).toBeCloseTo((1 + confidence) / 2, 9);
      }),
    );
    expect(chanceOfAtLeast(650, expectation)).toBe(0.5);
  });

  it("never call the future certain", () => {
    for (const standardError of [20, 0]) {
      for (const bound of [-1e12, 1e12]) {
        const chance = chanceOfAtLeast(bound, { ...expectation, standardError });
        expect(chance > 0 && chance < 1).toBe(true);
      }
    }
  });

  it("have no width without spread", () => {
    expect(intervalAround({ ...expectation, standardError: 0 }, 0.8)).toEqual({ lower: 650, upper: 650 });
  });

  it.each([0, 1, -0.1, 80, NaN])("cannot hold for %d of the outcomes", (confidence) => {
    expect(failureOf(() => intervalAround(expectation, confidence))).toEqual({
      kind: "invalid",
      key: "confidenceOutOfRange",
      details: { confidence },
    });
  });
});
