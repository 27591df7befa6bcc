import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backtest } from "../../../../src/domain/norm/projection/backtest";
import { projectionMethods } from "../../../../src/domain/norm/forecast/projection-request";
import { failureOf } from "../../support/failure-of";
import { ahead, quarterEnd, quarterly } from "../../support/series";

const climbing = Array.from({ length: 20 }, (_, i) => 400 + 18 * i + ((i * 31) % 17));

describe("the backtest", () => {
  it("is what each method says when only the earlier observations are there", () => {
    const results = backtest({ observations: quarterly(climbing) });
    expect(results.map(({ method }) => method)).toEqual(projectionMethods);
    for (const { method, forecasts } of results) {
      for (const origin of [10, 14, 19]) {
        const made = forecasts.filter((one) => one.origin === quarterEnd(origin - 1));
        const told = ahead(climbing.slice(0, origin), Math.min(8, 20 - origin), method);
        expect(made.map(({ expected }) => expected)).toEqual(told.map(({ expected }) => expected));
        expect(made.map(({ outcome }) => outcome)).toEqual(climbing.slice(origin, origin + 8));
      }
    }
  });

  it("sums up its forecasts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 900 }), { minLength: 4, maxLength: 22 }),
        fc.constantFrom(...projectionMethods),
        fc.constantFrom(0.5, 0.8, 0.95),
        (values, method, confidence) => {
          const [result] = backtest({ observations: quarterly(values), methods: [method], confidence });
          if (!result) throw new Error("There is a result for each method.");
          const { forecasts, summary } = result;
          expect(summary === null).toBe(forecasts.length === 0);
          if (summary === null) return;
          expect(summary.forecasts).toBe(forecasts.length);
          const total = forecasts.reduce((sum, { expected, outcome }) => sum + Math.abs(expected - outcome), 0);
          expect(summary.meanAbsoluteError).toBeCloseTo(total / forecasts.length, 6);
          expect(Math.abs(summary.meanError)).toBeLessThanOrEqual(summary.meanAbsoluteError + 1e-9);
          expect(summary.largestError).toBeGreaterThanOrEqual(summary.meanAbsoluteError - 1e-9);
          expect(summary.held * forecasts.length).toBeCloseTo(
            forecasts.filter(({ lower, upper, outcome }) => lower <= outcome && outcome <= upper).length,
            9,
          );
          for (const { quartersAhead, origin, day } of forecasts)
            expect(quartersAhead > 0 && quartersAhead <= 8 && day > origin).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("makes no error on a straight line that a straight line projects", () => {
    const [line] = backtest({ observations: quarterly(Array.from({ length: 12 }, (_, i) => 100 + 10 * i)), methods: ["lineair"] });
    expect(line?.summary?.meanAbsoluteError).toBeCloseTo(0, 9);
    expect(line?.summary?.origins).toBe(9);
  });

  it("holds wider intervals more often", () => {
    const heldAt = (confidence: number) =>
      backtest({ observations: quarterly(climbing), confidence }).map(({ summary }) => summary?.held ?? NaN);
    const [narrow, wide] = [heldAt(0.3), heldAt(0.99)];
    narrow.forEach((held, i) => expect(held).toBeLessThanOrEqual(wide[i] ?? NaN));
  });

  it("has nothing to say of a series that is too short, and refuses a confidence of 1", () => {
    expect(backtest({ observations: quarterly([1, 2, 3]) }).every(({ summary }) => summary === null)).toBe(true);
    expect(backtest({ observations: [] }).every(({ forecasts }) => forecasts.length === 0)).toBe(true);
    expect(failureOf(() => backtest({ observations: [], confidence: 1 })).key).toBe("confidenceOutOfRange");
  });
});
