import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DomainFailure } from "../../../../src/domain/failure/failure";
import type { RegisterCount } from "../../../../src/domain/norm/input/norm-data";
import { type RegisterCrossing, crossingInterval, registerOutlook } from "../../../../src/domain/norm/register/register-outlook";
import { centralBound } from "../../../../src/domain/number/statistics";
import type { Day } from "../../../../src/domain/time/day";
import { quartersBetween } from "../../../../src/domain/time/quarter-time";
import { quarterEnd } from "../../support/series";

const counts = (rows: readonly (readonly [number, number])[]): RegisterCount[] =>
  rows.map(([wajong, participatiewet], i) => ({ day: quarterEnd(i), wajong, participatiewet, wsw: 92, other: null }));
const crossingOf = (rows: readonly (readonly [number, number])[]) => registerOutlook(counts(rows))?.crossing;

describe("the composition of the register", () => {
  it("has shares, trends and the day when Participatiewet grows past Wajong, with its uncertainty", () => {
    const found = registerOutlook(
      counts([
        [1000, 700],
        [992, 712],
        [985, 719],
        [974, 731],
        [967, 738],
      ]),
    );
    expect(found?.total).toBe(967 + 738 + 92);
    expect(found?.groups.map(({ group, people }) => [group, people])).toEqual([
      ["wajong", 967],
      ["participatiewet", 738],
      ["wsw", 92],
      ["other", null],
    ]);
    expect(found?.groups[0]?.perQuarter).toBeCloseTo(-8.4, 9);
    expect(found?.groups[1]?.perQuarter).toBeCloseTo(9.5, 9);
    const crossing = found?.crossing as RegisterCrossing;
    expect(quartersBetween(quarterEnd(4), crossing.day)).toBeCloseTo(12.75, 0);
    expect(Number(crossing.earliest)).toBeLessThan(crossing.day);
    expect(Number(crossing.latest)).toBeGreaterThan(crossing.day);
  });

  it("of the case has no trend in one count, and says why there is no crossing", () => {
    const found = registerOutlook([{ day: quarterEnd(5), wajong: null, participatiewet: 235, wsw: 92, other: 1533 }]);
    expect(found?.total).toBe(1860);
    expect(found?.groups.map(({ perQuarter }) => perQuarter)).toEqual([null, null, null, null]);
    expect((found?.crossing as DomainFailure).key).toBe("tooFewForLines");
  });

  it("is nothing without counts, and has no crossing of lines that part", () => {
    expect(registerOutlook([])).toBeNull();
    expect(
      (
        crossingOf([
          [1000, 700],
          [1010, 690],
          [1020, 680],
        ]) as DomainFailure
      ).key,
    ).toBe("noCrossing");
  });

  it("knows no uncertainty with two counts", () => {
    expect(
      crossingOf([
        [1000, 700],
        [980, 720],
      ]),
    ).toMatchObject({ earliest: null, latest: null });
  });
});

describe("the interval of a crossing", () => {
  it("is where zero lies within the confidence interval of the line, by trying every day", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 4, maxLength: 14 }),
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 50, max: 900 }),
        (noise, slope, level) => {
          const days = noise.map((_, i) => quarterEnd(i));
          const last = days.at(-1) as Day;
          const differences = noise.map((extra, i) => level + slope * (noise.length - 1 - i) + extra);
          const { earliest, latest } = crossingInterval({ days, differences, confidence: 0.8 });
          const within = days.length > 2 ? fits(days, differences, 0.8) : () => false;
          if (earliest === null) throw new Error("Four counts have an interval.");
          if (earliest > last) {
            expect(within((earliest + 2) as Day) || latest === null || latest <= earliest + 2).toBe(true);
            expect(within((earliest - 2) as Day)).toBe(false);
          }
          if (latest !== null && latest > last) {
            expect(within((latest + 2) as Day)).toBe(false);
            expect(latest).toBeGreaterThanOrEqual(earliest);
          }
        },
      ),
    );
  });
});

/** Whether zero lies within the interval of the mean of a least-squares line on a day, by the normal equations. */
function fits(days: readonly Day[], differences: readonly number[], confidence: number): (day: Day) => boolean {
  const start = days[0] as Day;
  const t = days.map((day) => quartersBetween(start, day));
  const n = t.length;
  const [st, stt] = [t.reduce((a, b) => a + b), t.reduce((a, b) => a + b * b, 0)];
  const [sy, sty] = [differences.reduce((a, b) => a + b), differences.reduce((a, y, i) => a + y * (t[i] ?? NaN), 0)];
  const determinant = n * stt - st * st;
  const slope = (n * sty - st * sy) / determinant;
  const level = (sy - slope * st) / n;
  const variance = differences.reduce((a, y, i) => a + (y - level - slope * (t[i] ?? NaN)) ** 2, 0) / (n - 2);
  const bound = centralBound(confidence, n - 2);
  return (day) => {
    const x = quartersBetween(start, day);
    const spread = Math.sqrt((variance * (stt - 2 * x * st + n * x * x)) / determinant);
    return Math.abs(level + slope * x) <= bound * spread;
  };
}
