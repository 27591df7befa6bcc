import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { project } from "../../../../src/domain/norm/projection/project";
import { autoOracle } from "../../support/auto-oracle";
import { ahead, quarterEnd, quarterly } from "../../support/series";

interface Golden {
  cases: { series: number[]; point: number[]; se: number[]; df: number; seasonal: boolean }[];
}

const golden = JSON.parse(readFileSync(new URL("./auto-golden.json", import.meta.url), "utf8")) as Golden;

const expectClose = (actual: number, expected: number, scale: number) => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(scale, Math.abs(expected)));
};

describe("method auto", () => {
  it("has 29 golden answers to be held against", () => {
    expect(golden.cases).toHaveLength(29);
    expect(golden.cases.filter((each) => each.seasonal)).toHaveLength(5);
  });

  it.each(golden.cases.map((each) => [each.series.length, each] as const))(
    "gives the reference's answer for %d points",
    (_, { series, point, se, df, seasonal }) => {
      ahead(series, 12, "auto").forEach(({ expected, standardError, degreesOfFreedom }, i) => {
        expectClose(expected, point[i] ?? NaN, 0);
        expectClose(standardError, se[i] ?? NaN, 0);
        expect(degreesOfFreedom).toBe(df);
      });
      expect(project({ observations: quarterly(series), targets: [quarterEnd(series.length)] }).seasonal).toBe(seasonal);
    },
  );

  it("follows the reference's rules for any series", () => {
    const noise = fc.double({ min: -1, max: 1, noNaN: true });
    const series = fc
      .record({
        start: fc.double({ min: 50, max: 5000, noNaN: true }),
        drift: fc.double({ min: -30, max: 60, noNaN: true }),
        swing: fc.constantFrom(0, 0, 0.05, 0.3),
        roughness: fc.constantFrom(0.5, 5, 40),
        wandering: fc.boolean(),
        noise: fc.array(noise, { minLength: 8, maxLength: 30 }),
      })
      .map(({ start, drift, swing, roughness, wandering, noise }) => {
        let walk = 0;
        return noise.map((each, i) => {
          walk += each * roughness;
          return (start + drift * i + (wandering ? walk : each * roughness)) * (1 + swing * ([1, -1, 0.5, -0.5][i % 4] ?? 0));
        });
      });
    fc.assert(
      fc.property(series, (values) => {
        const oracle = autoOracle(values);
        const scale = Math.max(...values.map(Math.abs));
        ahead(values, 12).forEach(({ expected, standardError }, i) => {
          expectClose(expected, oracle.point[i] ?? NaN, scale);
          expectClose(standardError, oracle.se[i] ?? NaN, scale);
        });
        expect(project({ observations: quarterly(values), targets: [] }).seasonal).toBe(oracle.seasonal);
      }),
      { numRuns: 12 },
    );
  });

  it("goes on beyond the twelve steps of the reference", () => {
    const [near, far] = [
      ahead([470, 488, 497, 492, 544, 547, 561, 580, 608], 12),
      ahead([470, 488, 497, 492, 544, 547, 561, 580, 608], 40),
    ];
    expect(far.slice(0, 12)).toEqual(near);
    expect(far[39]?.standardError).toBeGreaterThan(near[11]?.standardError ?? NaN);
  });
});
