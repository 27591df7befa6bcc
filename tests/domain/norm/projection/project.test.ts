import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { project } from "../../../../src/domain/norm/projection/project";
import { projectionMethods, type Observation, type ProjectionMethod } from "../../../../src/domain/norm/forecast/projection-request";
import { isoDate } from "../../../../src/domain/time/day";
import { parseDay } from "../../../../src/domain/time/read-day";
import { failureOf } from "../../support/failure-of";
import { ahead, expectations, observed, quarterEnd, quarterly } from "../../support/series";

const realised = [470, 488, 497, 492, 544, 547, 561, 580, 608];
const stepMethods = ["drift", "gedempt", "theta", "auto"] as const;

describe("lineair", () => {
  it("gives what LibreOffice's FORECAST.LINEAR gives at quarter ends", () => {
    // FORECAST.LINEAR(10; values; {1..9}) and FORECAST.LINEAR(14; ...), calculated by LibreOffice 7.4.
    const [one, , , , five] = ahead(realised, 5, "lineair");
    expect(one?.expected).toBeCloseTo(616.138888888889, 9);
    expect(five?.expected).toBeCloseTo(683.538888888889, 9);
  });

  it("has the textbook's prediction variance, with n - 2 degrees of freedom", () => {
    // Points (1,1) (2,3) (3,2) (4,5): slope 1.1, intercept 0, SSE 2.7, Sxx 5; at 5: variance 1.35 (1 + 1/4 + 6.25/5).
    const [next] = ahead([1, 3, 2, 5], 1, "lineair");
    expect(next?.expected).toBeCloseTo(5.5, 12);
    expect(next?.standardError).toBeCloseTo(Math.sqrt(1.35 * 2.5), 12);
    expect(next?.degreesOfFreedom).toBe(2);
  });

  it("takes any dates, in any order, and measures them in quarters that run evenly", () => {
    const rows = observed([
      ["2020-12-31", 8],
      ["2020-03-31", 2],
      ["2020-02-15", 1.0109890109890112],
      ["2021-01-09", 8.2],
    ]);
    const [at] = expectations(rows, [parseDay("2021-12-31")], "lineair");
    expect(at?.expected).toBeCloseTo(16, 9);
    expect(at?.standardError).toBeCloseTo(0, 9);
  });

  it("answers for days in the past by its line", () => {
    expect(expectations(quarterly([1, 3, 2, 5]), [quarterEnd(0)], "lineair")[0]?.expected).toBeCloseTo(1.1, 12);
  });
});

describe("robuust", () => {
  it("is not moved by one outlier", () => {
    const [next] = ahead([10, 20, 30, 40, 500, 60, 70], 1, "robuust");
    expect(next?.expected).toBeCloseTo(80, 9);
  });

  it("takes the median of all pairwise slopes, and of what is left", () => {
    // Slopes between (0,0) (1,2) (2,3) (3,7) (4,8): 2 1.5 7/3 2 1 2.5 2 4 2.5 1, median 2; left over 0 0 -1 1 0, median 0.
    expect(ahead([0, 2, 3, 7, 8], 1, "robuust")[0]?.expected).toBeCloseTo(10, 9);
  });
});

describe("drift", () => {
  it("goes on by the mean difference, with the variance of a random walk whose drift is estimated", () => {
    // Differences 2 -1 5: mean 2, squares of deviations 18, over n - 2 = 2: 9; h = 2: 9 (2 + 4/3).
    const [, second] = ahead([1, 3, 2, 7], 2, "drift");
    expect(second?.expected).toBe(11);
    expect(second?.standardError).toBeCloseTo(Math.sqrt(30), 12);
    expect(second?.degreesOfFreedom).toBe(2);
  });
});

describe("gedempt and theta", () => {
  it("go on along a straight line: gedempt nearly, theta halfway", () => {
    const values = Array.from({ length: 12 }, (_, i) => 100 + 7 * i);
    expect(ahead(values, 1, "gedempt")[0]?.expected).toBeCloseTo(184, 0);
    // The smoothed line stays at the last value, 177; the mean of that and the straight line climbs by half.
    expect(ahead(values, 1, "theta")[0]?.expected).toBeCloseTo((177 + 184) / 2, 2);
  });

  it("keep a constant", () => {
    for (const method of ["gedempt", "theta"] as const) {
      for (const { expected, standardError } of ahead(new Array<number>(9).fill(250), 6, method)) {
        expect(expected).toBeCloseTo(250, 9);
        expect(standardError).toBeCloseTo(0, 6);
      }
    }
  });

  it("have n - 5 and n - 3 degrees of freedom", () => {
    expect(ahead(realised, 1, "gedempt")[0]?.degreesOfFreedom).toBe(4);
    expect(ahead(realised, 1, "theta")[0]?.degreesOfFreedom).toBe(6);
  });
});

describe("auto with few observations", () => {
  it("keeps the last of 3 to 5 values, with the spread of a random walk", () => {
    const { expectations: found, fewObservations } = project({ observations: quarterly([10, 13, 9]), targets: [quarterEnd(4)] });
    expect(found).toEqual([{ expected: 9, standardError: Math.sqrt(2 * 12.5), degreesOfFreedom: 2 }]);
    expect(fewObservations).toBe(true);
  });

  it("takes the mean of the three fits from 6 values, with that same spread", () => {
    const [next] = ahead([500, 512, 508, 530, 541, 547], 1);
    expect(next?.expected).toBeGreaterThan(547);
    expect(next?.standardError).toBeCloseTo(Math.sqrt((144 + 16 + 484 + 121 + 36) / 5), 9);
    expect(next?.degreesOfFreedom).toBe(5);
  });

  it("says nothing special from 8 values", () => {
    expect(project({ observations: quarterly(realised.slice(1)), targets: [] }).fewObservations).toBe(false);
  });
});

describe("equal steps", () => {
  const stepsOf = (rows: readonly (readonly [string, number])[]) => project({ observations: observed(rows), targets: [], method: "drift" });

  it.each([
    [["2020-01-31", "2020-02-29", "2020-03-31"], 1],
    [["2020-03-31", "2020-06-30", "2020-09-30"], 3],
    [["2020-01-01", "2020-04-01", "2020-07-01"], 3],
    [["2019-12-31", "2020-06-30", "2020-12-31"], 6],
    [["2018-12-31", "2019-12-31", "2020-12-31"], 12],
    [["2018-12-31", "2019-06-30", "2020-03-31"], 3],
  ])("%j are steps of %d months", (dates, months) => {
    expect(stepsOf(dates.map((date, i) => [date, i])).monthsPerStep).toBe(months);
  });

  it("fills open steps on the straight line between their neighbours, and says which", () => {
    const open = quarterly(realised).filter((_, i) => i !== 3 && i !== 4);
    const filled = quarterly(realised.with(3, 497 + 50 / 3).with(4, 497 + 100 / 3));
    const targets = [quarterEnd(9), quarterEnd(12)];
    for (const method of stepMethods) {
      const [one, other] = [expectations(open, targets, method), expectations(filled, targets, method)];
      one.forEach(({ expected, standardError }, i) => {
        expect(expected).toBeCloseTo(other[i]?.expected ?? NaN, 9);
        expect(standardError).toBeCloseTo(other[i]?.standardError ?? NaN, 9);
      });
    }
    expect(project({ observations: open, targets }).filled.map(isoDate)).toEqual([isoDate(quarterEnd(3)), isoDate(quarterEnd(4))]);
  });

  it("interpolates point and variance for a day between two steps", () => {
    for (const method of stepMethods) {
      const [first, second] = ahead(realised, 2, method);
      // 15 May is halfway the second quarter: 45 of 91 days after its start... 45.5 would be the very middle.
      const [between] = expectations(quarterly(realised), [parseDay("2017-08-15")], method);
      const part = 46 / 92;
      expect(between?.expected).toBeCloseTo((first?.expected ?? NaN) * (1 - part) + (second?.expected ?? NaN) * part, 9);
      expect((between?.standardError ?? NaN) ** 2).toBeCloseTo(
        (first?.standardError ?? NaN) ** 2 * (1 - part) + (second?.standardError ?? NaN) ** 2 * part,
        6,
      );
    }
  });

  it("are whole steps between the same days of months, although quarters are not equally long", () => {
    const firsts = ["2020-01-01", "2020-04-01", "2020-07-01", "2020-10-01"];
    const rows = observed(firsts.map((date, i) => [date, 100 + 10 * i + (i % 2)] as const));
    const [onStep] = expectations(rows, [parseDay("2021-04-01")], "drift");
    const [sameSteps] = ahead([100, 111, 120, 131], 2, "drift").slice(1);
    expect(onStep).toEqual(sameSteps);
  });

  it("starts from the last value, which leaves no doubt", () => {
    const [onDay, dayAfter] = expectations(quarterly(realised), [quarterEnd(8), parseDay("2017-04-01")]);
    expect(onDay).toMatchObject({ expected: 608, standardError: 0 });
    expect(dayAfter?.standardError).toBeGreaterThan(0);
    expect(dayAfter?.standardError).toBeLessThan(5);
  });

  it("divides a pattern within the year out and puts it back, for quarters alone", () => {
    const swinging = Array.from({ length: 16 }, (_, i) => (500 + 5 * i + ((i * 37) % 11)) * ([1.2, 1.1, 0.9, 0.8][i % 4] ?? NaN));
    const yearly = swinging.map((value, i): Observation => ({ day: parseDay(`${String(2000 + i)}-12-31`), value }));
    expect(project({ observations: quarterly(swinging), targets: [] }).seasonal).toBe(true);
    expect(project({ observations: yearly, targets: [] }).seasonal).toBe(false);
    const [next] = ahead(swinging, 1, "theta");
    expect(next?.expected).toBeGreaterThan(650);
  });
});

describe("project", () => {
  it("does not depend on the order of the observations", () => {
    const rows = quarterly(realised);
    for (const method of projectionMethods) {
      expect(expectations([...rows].reverse(), [quarterEnd(11)], method)).toEqual(expectations(rows, [quarterEnd(11)], method));
    }
  });

  it("gives a finite answer with a spread that is not negative for any series", () => {
    const value = fc.oneof(
      fc.constantFrom(0, 1, -5, 1e9, 1e-9),
      fc.integer({ min: -1000, max: 5000 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 8, maxLength: 16 }), fc.constantFrom(...projectionMethods), (values, method) => {
        for (const { expected, standardError } of ahead(values, 8, method)) {
          expect(Number.isFinite(expected)).toBe(true);
          expect(standardError).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(standardError)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["lineair", 2, 3],
    ["robuust", 4, 5],
    ["drift", 2, 3],
    ["gedempt", 7, 8],
    ["theta", 7, 8],
    ["auto", 2, 3],
    ["auto", 0, 3],
  ] as const)("%s says that %d observations are too few, and %d are needed", (method, count, needed) => {
    const calculate = (points: number) =>
      project({ observations: quarterly(realised.slice(0, points)), targets: [quarterEnd(20)], method });
    expect(failureOf(() => calculate(count))).toEqual({
      kind: "unavailable",
      key: "tooFewObservations",
      details: { method, count, needed },
    });
    expect(calculate(needed).expectations).toHaveLength(1);
  });

  it("explains what is wrong with the observations", () => {
    const wrong = (rows: readonly (readonly [string, number])[], method?: ProjectionMethod) =>
      failureOf(() => project({ observations: observed(rows), targets: [], ...(method && { method }) }));
    expect(
      wrong([
        ["2020-03-31", 1],
        ["2020-06-30", 2],
        ["2020Q1", 3],
      ]),
    ).toEqual({ kind: "invalid", key: "observationTwice", details: { date: "2020-03-31", index: 2, firstIndex: 0 } });
    expect(
      wrong([
        ["2020-03-31", 1],
        ["2020-06-30", NaN],
      ]),
    ).toMatchObject({ kind: "invalid", key: "observationNotFinite", details: { index: 1 } });
    expect(
      wrong([
        ["2020-03-31", 1],
        ["2020-06-15", 2],
        ["2020-09-30", 3],
      ]),
    ).toEqual({ kind: "unavailable", key: "stepsUnequal", details: { method: "auto" } });
    expect(wrong([], "holt" as ProjectionMethod)).toMatchObject({ kind: "invalid", key: "unknownProjectionMethod" });
  });

  it("refuses a series that a mistyped year made endless", () => {
    const observations = observed([
      ["1921-03-31", 10],
      ["2021-04-30", 12],
      ["2021-05-31", 13],
    ]);
    expect(failureOf(() => project({ observations, targets: [] }))).toMatchObject({ kind: "invalid", key: "seriesTooLong" });
  });

  it("has no answer for days in the past that were not observed, and goes on for the other days", () => {
    const { expectations: found } = project({
      observations: quarterly(realised),
      targets: [quarterEnd(2), parseDay("2015-02-01"), quarterEnd(9)],
    });
    expect(found[0]).toMatchObject({ expected: 497, standardError: 0 });
    expect(found[1]).toMatchObject({ kind: "unavailable", key: "targetInPast", details: { date: "2015-02-01", last: "2017-03-31" } });
    expect(found[2]).toHaveProperty("expected");
  });
});
