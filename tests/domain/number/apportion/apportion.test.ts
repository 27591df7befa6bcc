import { describe, expect, it } from "vitest";
import { apportion } from "../../../../src/domain/number/apportion/apportion";
import { apportionMethods } from "../../../../src/domain/number/apportion/apportion-request";
import { failureOf } from "../../support/failure-of";

describe("apportion", () => {
  it("gives the units left to the largest remainders, not to the largest weights", () => {
    expect(apportion({ amount: 10, weights: [7, 2, 2], unit: 1 })).toEqual([6, 2, 2]);
  });

  it("favours large recipients with d'Hondt and treats sizes alike with Sainte-Laguë", () => {
    // Seven seats over 53, 24 and 23 votes: a usual textbook contrast.
    const votes = { amount: 7, weights: [53, 24, 23], unit: 1 };
    expect(apportion({ ...votes, method: "d-hondt" })).toEqual([4, 2, 1]);
    expect(apportion({ ...votes, method: "sainte-lague" })).toEqual([3, 2, 2]);
  });

  it("gives hours in whole working days within a minimum and a maximum", () => {
    // Gooise Meren, Hilversum, HBEL, Weesp and Wijdemeren with their inhabitants of 1 January 2016.
    const weights = [56696, 87830, 70828, 18572, 23275];
    expect(apportion({ amount: 64, weights, unit: 8, minimum: 8, maximum: 16 })).toEqual([16, 16, 16, 8, 8]);
  });

  it("gives a tie to the earlier recipient, whatever the method", () => {
    for (const method of apportionMethods) expect(apportion({ amount: 10, weights: [1, 1, 1], unit: 1, method })).toEqual([4, 3, 3]);
  });

  it("splits to the cent when no unit is given", () => {
    expect(apportion({ amount: 100, weights: [1, 1, 1] })).toEqual([33.34, 33.33, 33.33]);
  });

  it("mirrors a negative amount", () => {
    expect(apportion({ amount: -100, weights: [1, 1, 1, 0] })).toEqual([-33.34, -33.33, -33.33, 0]);
    expect(apportion({ amount: -64, weights: [9, 1], unit: 8, minimum: 8, maximum: 40 })).toEqual([-40, -24]);
  });

  it("takes decimals for what they say, not for their binary neighbours", () => {
    expect(apportion({ amount: 0.3, weights: [0.1, 0.2], unit: 0.1 })).toEqual([0.1, 0.2]);
    expect(apportion({ amount: 1.1, weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], unit: 0.1 })).toEqual(new Array(11).fill(0.1));
  });

  it("is exact far beyond 2^53", () => {
    expect(apportion({ amount: 1e15, weights: [1 / 3, 1 / 3, 1 / 3], unit: 1 })).toEqual([
      333333333333334, 333333333333333, 333333333333333,
    ]);
    expect(apportion({ amount: 1e15, weights: [1e-300, 1e15], unit: 1 })).toEqual([0, 1e15]);
    expect(apportion({ amount: 9e15, weights: [1e300, 2e300, 5e-324], unit: 1 })).toEqual([3e15, 6e15, 0]);
  });

  it("gives out a billion units by divisors without counting them one by one", () => {
    const request = { amount: 1e9, weights: [1, 2, 4], unit: 1 };
    expect(apportion({ ...request, method: "sainte-lague" })).toEqual([142857143, 285714286, 571428571]);
    // All three have an equal claim on the last two units, 1 / 142.857.143.
    expect(apportion({ ...request, method: "d-hondt" })).toEqual([142857143, 285714286, 571428571]);
  });

  it("gives weight zero its minimum and no more", () => {
    for (const method of apportionMethods) {
      expect(apportion({ amount: 10, weights: [0, 1], unit: 1, method })).toEqual([0, 10]);
      expect(apportion({ amount: 10, weights: [0, 1], unit: 1, minimum: 2, method })).toEqual([2, 8]);
    }
  });

  it("reads infinity as no maximum", () => {
    expect(apportion({ amount: 10, weights: [1, 9], unit: 1, maximum: [Infinity, 6] })).toEqual([4, 6]);
  });

  it("splits nothing into nothings", () => {
    expect(apportion({ amount: 0, weights: [0, 0] })).toEqual([0, 0]);
    expect(apportion({ amount: 0, weights: [] })).toEqual([]);
    expect(apportion({ amount: -0, weights: [1] })).toEqual([0]);
  });

  it("leaves its input alone", () => {
    const weights = Object.freeze([3, 1]);
    const minimum = Object.freeze([1, 1]);
    apportion({ amount: 10, weights, unit: 1, minimum });
    expect([weights, minimum]).toEqual([
      [3, 1],
      [1, 1],
    ]);
  });
});

describe("apportion explains why there is no split", () => {
  const failing = (request: Parameters<typeof apportion>[0]) => failureOf(() => apportion(request));

  it.each([
    [{ amount: NaN, weights: [1] }, "amountNotFinite", { amount: NaN }],
    [{ amount: Infinity, weights: [1] }, "amountNotFinite", { amount: Infinity }],
    [{ amount: 1, weights: [1], unit: 0 }, "unitNotPositive", { unit: 0 }],
    [{ amount: 1, weights: [1], unit: -1 }, "unitNotPositive", { unit: -1 }],
    [{ amount: 1, weights: [1], unit: NaN }, "unitNotPositive", { unit: NaN }],
    [{ amount: 10.005, weights: [1] }, "amountNotMultipleOfUnit", { amount: 10.005, unit: 0.01 }],
    [{ amount: -60, weights: [1], unit: 8 }, "amountNotMultipleOfUnit", { amount: -60, unit: 8 }],
    [{ amount: 1, weights: [] }, "noWeights", { amount: 1 }],
    [{ amount: 1, weights: [1, 2, -3] }, "weightNegative", { weight: -3, index: 2 }],
    [{ amount: 1, weights: [1, NaN] }, "weightNotFinite", { weight: NaN, index: 1 }],
    [{ amount: 1, weights: [Infinity, 1] }, "weightNotFinite", { weight: Infinity, index: 0 }],
    [{ amount: 1, weights: [0, 0] }, "allWeightsZero", { amount: 1, count: 2 }],
    [{ amount: 16, weights: [0, 0], unit: 8, minimum: 8 }, "allWeightsZero", { amount: 16, count: 2 }],
    [{ amount: 10, weights: [1, 1], unit: 1, minimum: [1] }, "minimumCount", { count: 1, expected: 2 }],
    [{ amount: 10, weights: [1, 1], unit: 1, maximum: [9, 9, 9] }, "maximumCount", { count: 3, expected: 2 }],
    [{ amount: 10, weights: [1, 1], unit: 1, minimum: [1, NaN] }, "minimumNotFinite", { minimum: NaN, index: 1 }],
    [{ amount: 10, weights: [1, 1], unit: 1, maximum: NaN }, "maximumNotFinite", { maximum: NaN, index: 0 }],
    [{ amount: 10, weights: [1, 1], unit: 1, minimum: -1 }, "minimumNegative", { minimum: -1, index: 0 }],
    [{ amount: 10, weights: [1, 1], unit: 1, maximum: [9, -9] }, "maximumNegative", { maximum: -9, index: 1 }],
    [{ amount: 64, weights: [1, 1], unit: 8, minimum: [8, 4] }, "minimumNotMultipleOfUnit", { minimum: 4, unit: 8, index: 1 }],
    [{ amount: 64, weights: [1, 1], unit: 8, maximum: 60 }, "maximumNotMultipleOfUnit", { maximum: 60, unit: 8, index: 0 }],
    [{ amount: 10, weights: [1, 1], unit: 1, minimum: [1, 6], maximum: 5 }, "minimumAboveMaximum", { minimum: 6, maximum: 5, index: 1 }],
    [{ amount: 10, weights: [1, 1], unit: 1, minimum: 6, maximum: 8 }, "boundsInfeasible", { amount: 10, minimumSum: 12, maximumSum: 16 }],
    [{ amount: 0.3, weights: [1, 1], minimum: 0.01, maximum: 0.1 }, "boundsInfeasible", { amount: 0.3, minimumSum: 0.02, maximumSum: 0.2 }],
    [{ amount: 10, weights: [1, 0], unit: 1, maximum: 8 }, "boundsInfeasible", { amount: 10, minimumSum: 0, maximumSum: 8 }],
    [{ amount: 10, weights: [1, 1], unit: 1, minimum: 6 }, "boundsInfeasible", { amount: 10, minimumSum: 12, maximumSum: Infinity }],
    [{ amount: 1e15, weights: [1, 1, 1] }, "amountTooPrecise", { amount: 1e15, unit: 0.01 }],
  ] as const)("%j: %s", (request, key, details) => {
    expect(failing(request)).toEqual({ kind: "invalid", key, details });
  });

  it("an unknown method", () => {
    const request = { amount: 1, weights: [1], method: "hamilton" } as unknown as Parameters<typeof apportion>[0];
    expect(failing(request)).toEqual({ kind: "invalid", key: "unknownMethod", details: { method: "hamilton" } });
  });
});
