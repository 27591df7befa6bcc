import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainFailure } from "../../../../src/domain/failure/failure";
import { crossing } from "../../../../src/domain/norm/projection/crossing";
import { jobsFromHours } from "../../../../src/domain/norm/path/jobs-from-hours";
import { nationalTarget } from "../../../../src/domain/norm/path/national";
import { neededPace, type PacePeriod } from "../../../../src/domain/norm/path/needed-pace";
import { normGaps, type NormGap } from "../../../../src/domain/norm/outlook/norm-gap";
import { normOn, normPath } from "../../../../src/domain/norm/path/norm-path";
import { isoDate, type Day } from "../../../../src/domain/time/day";
import { parseDay } from "../../../../src/domain/time/read-day";
import { fraction, hours, jobs } from "../../../../src/domain/number/units";
import { failureOf } from "../../support/failure-of";
import { expectations, observed, quarterEnd, quarterly } from "../../support/series";

const path = normPath([2021, 2019, 2020], [1020, 800, 900].map(jobs));
const normAt = (date: string) => normOn(path, parseDay(date));

describe("the norm path", () => {
  it("is the norm itself at the end of a year", () => {
    expect(["2019-12-31", "2020Q4", "2021-12-31"].map(normAt)).toEqual([800, 900, 1020]);
  });

  it("lies on the straight line in quarter time in between", () => {
    expect(["2020-03-31", "2020-06-30", "2021-09-30"].map(normAt)).toEqual([825, 850, 990]);
    expect(normAt("2021-01-30")).toBeCloseTo(900 + 120 * (30 / 90 / 4), 9);
  });

  it("bridges years without a norm, and may fall", () => {
    expect(normOn(normPath([2015, 2025], [100, 0].map(jobs)), parseDay("2020-12-31"))).toBe(50);
  });

  it("says nothing outside its years", () => {
    for (const date of ["2019-12-30", "2022-01-01"]) {
      expect(failureOf(() => normAt(date))).toEqual({
        kind: "unavailable",
        key: "normOutsideYears",
        details: { date, firstYear: 2019, lastYear: 2021 },
      });
    }
  });

  it.each([
    [[2020, 2020], [1, 2], "normYearTwice", { year: 2020, index: 1, firstIndex: 0 }],
    [[2020.5], [1], "normYearInvalid", { year: 2020.5, index: 0 }],
    [[20], [1], "normYearInvalid", { year: 20, index: 0 }],
    [[2020], [NaN], "normNotFinite", { norm: NaN, index: 0 }],
    [[2020, 2021], [1, -1], "normNegative", { norm: -1, index: 1 }],
    [[2020], [1, 2], "normCount", { norms: 2, years: 1 }],
    [[], [], "normMissing", {}],
  ])("cannot be made of %j and %j", (years, norms, key, details) => {
    expect(failureOf(() => normPath(years, norms.map(jobs)))).toEqual({ kind: "invalid", key, details });
  });
});

describe("normGaps", () => {
  const observations = observed([
    ["2019-12-31", 544],
    ["2020-03-31", 547],
    ["2020-12-31", 608],
  ]);
  const gapsOn = (...dates: string[]) => normGaps({ observations, path, targets: dates.map(parseDay) }).gaps;
  const gapOn = (date: string): NormGap => {
    const [gap] = gapsOn(date);
    if (gap === undefined || gap instanceof DomainFailure) throw new Error("no gap");
    return gap;
  };

  it("is 292 at the end of 2020, when 608 of 900 were there", () => {
    expect(gapOn("2020-12-31")).toEqual({
      day: parseDay("2020-12-31"),
      norm: 900,
      expected: 608,
      lower: 608,
      upper: 608,
      gap: 292,
      chance: 0,
    });
  });

  it("has chance 1 on an observed day on which the norm was reached", () => {
    const { gaps } = normGaps({ observations, path: normPath([2019, 2020], [544, 600].map(jobs)), targets: [parseDay("2019-12-31")] });
    expect(gaps).toMatchObject([{ gap: 0, chance: 1 }]);
  });

  it("is norm less expectation in the future, with an interval around it and a chance in between", () => {
    const gap = gapOn("2021-12-31");
    expect(gap.norm).toBe(1020);
    expect(gap.gap).toBeCloseTo(1020 - gap.expected, 9);
    expect(gap.lower).toBeLessThan(gap.expected);
    expect(gap.upper).toBeGreaterThan(gap.expected);
    expect(gap.chance > 0 && gap.chance < 0.05).toBe(true);
  });

  it("widens with the confidence that is asked", () => {
    const width = (confidence: number) => {
      const [gap] = normGaps({ observations, path, targets: [parseDay("2021-12-31")], confidence: confidence }).gaps;
      return gap instanceof DomainFailure || !gap ? NaN : gap.upper - gap.lower;
    };
    expect(width(0.95)).toBeGreaterThan(width(0.8));
    expect(failureOf(() => width(95))).toMatchObject({ kind: "invalid", key: "confidenceOutOfRange" });
  });

  it("also takes the observation, not the line, with method lineair", () => {
    const { gaps } = normGaps({ observations, path, targets: [parseDay("2020-03-31")], method: "lineair" });
    expect(gaps).toMatchObject([{ expected: 547, lower: 547, upper: 547, gap: 278, chance: 0 }]);
  });

  it("has no answer outside the norm's years or before the last observation, but has one for the other days", () => {
    const [early, between, late] = gapsOn("2018-12-31", "2020-07-14", "2021-12-31");
    expect(early).toMatchObject({ kind: "unavailable", key: "normOutsideYears" });
    expect(between).toMatchObject({ kind: "unavailable", key: "targetInPast" });
    expect(late).toHaveProperty("gap");
  });
});

describe("neededPace", () => {
  const request = { current: jobs(608), currentDay: parseDay("2020-12-31"), target: jobs(900), targetDay: parseDay("2022-12-31") };

  it.each([
    ["kwartaal", 36.5],
    ["maand", 36.5 / 3],
    ["jaar", 146],
  ] as const)("per %s", (per: PacePeriod, pace) => {
    expect(neededPace({ ...request, per })).toBeCloseTo(pace, 12);
  });

  it("is per quarter unless asked otherwise, and counts days inside a quarter", () => {
    expect(neededPace(request)).toBe(36.5);
    expect(neededPace({ ...request, targetDay: parseDay("2021-01-30") })).toBeCloseTo(292 * 3, 9);
  });

  it("is nothing once the target is reached", () => {
    expect(neededPace({ ...request, target: jobs(608) })).toBe(0);
    expect(neededPace({ ...request, target: jobs(500) })).toBe(0);
  });

  it("needs a target day after the current day, and numbers", () => {
    expect(failureOf(() => neededPace({ ...request, targetDay: request.currentDay }))).toEqual({
      kind: "invalid",
      key: "targetDayNotLater",
      details: { targetDay: "2020-12-31", currentDay: "2020-12-31" },
    });
    expect(failureOf(() => neededPace({ ...request, current: jobs(NaN) }))).toMatchObject({
      key: "paceNotFinite",
      details: { what: "current" },
    });
    expect(failureOf(() => neededPace({ ...request, target: jobs(Infinity) }))).toMatchObject({
      key: "paceNotFinite",
      details: { what: "target" },
    });
  });
});

describe("crossing", () => {
  const days = [0, 1, 2, 3].map(quarterEnd);

  it("is the day on which two lines cross after the last observation", () => {
    // 1000 - 20 t and 600 + 30 t cross at t = 8, the end of the ninth quarter.
    const day = crossing({ days, seriesA: [1000, 980, 960, 940], seriesB: [600, 630, 660, 690] });
    expect(isoDate(day)).toBe(isoDate(quarterEnd(8)));
  });

  it("does not depend on the order of the days", () => {
    const shuffled = { days: [2, 0, 3, 1].map(quarterEnd), seriesA: [960, 1000, 940, 980], seriesB: [660, 600, 690, 630] };
    expect(crossing(shuffled)).toBe(quarterEnd(8));
  });

  it("lies where both lines say the same, to half a day", () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(values, values, (seriesA, seriesB) => {
        let day: Day;
        try {
          day = crossing({ days, seriesA, seriesB });
        } catch (failure) {
          expect(failure).toBeInstanceOf(DomainFailure);
          return;
        }
        const difference = (target: Day) => {
          const on = (series: readonly number[]) => expectations(quarterly(series), [target], "lineair")[0]?.expected ?? NaN;
          return on(seriesA) - on(seriesB);
        };
        expect(day).toBeGreaterThan(quarterEnd(3));
        expect(difference((day - 1) as Day) * difference((day + 1) as Day)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("is not there when the lines run side by side, part, or crossed before", () => {
    const last = isoDate(quarterEnd(3));
    const no = (seriesA: number[], seriesB: number[]) => failureOf(() => crossing({ days, seriesA, seriesB }));
    expect(no([1, 2, 3, 4], [2, 3, 4, 5])).toEqual({ kind: "unavailable", key: "noCrossing", details: { last, crossed: null } });
    expect(no([0.1, 0.2, 0.3, 0.4], [1.1, 1.2, 1.3, 1.4])).toMatchObject({ key: "noCrossing", details: { crossed: null } });
    expect(no([0, 1, 2, 3], [1, 1, 1, 1])).toMatchObject({ key: "noCrossing", details: { crossed: "2015-06-30" } });
  });

  it("explains what is wrong with the series", () => {
    const failing = (extra: object) => failureOf(() => crossing({ days, seriesA: [1, 2, 3, 4], seriesB: [4, 3, 2, 1], ...extra }));
    expect(failing({ seriesB: [1, 2, 3] })).toMatchObject({
      kind: "invalid",
      key: "seriesCount",
      details: { days: 4, seriesA: 4, seriesB: 3 },
    });
    expect(failing({ seriesB: [1, 2, NaN, 4] })).toMatchObject({
      kind: "invalid",
      key: "seriesValueNotFinite",
      details: { series: "B", index: 2 },
    });
    expect(failing({ days: [0, 1, 1, 2].map(quarterEnd) })).toMatchObject({
      kind: "invalid",
      key: "dayTwice",
      details: { index: 2, firstIndex: 1 },
    });
    expect(failing({ days: [quarterEnd(0)], seriesA: [1], seriesB: [2] })).toMatchObject({
      kind: "unavailable",
      key: "tooFewForLines",
      details: { count: 1, needed: 2 },
    });
  });
});

describe("jobsFromHours", () => {
  it("counts 25,5 hours a week, or 1.331 a year, as a job", () => {
    expect(jobsFromHours([51, 25.5, 0, 12.75].map(hours))).toEqual([2, 1, 0, 0.5]);
    expect(jobsFromHours([1331, 2662].map(hours), "jaar")).toEqual([1, 2]);
    expect(jobsFromHours([1331].map(hours), "maand")).toEqual([12]);
  });

  it("gives the number nearest to the exact quotient", () => {
    expect(jobsFromHours([hours(0.3)])[0]).toBe(3 / 255);
    expect(jobsFromHours([hours(100)], "maand")[0]).toBe(1200 / 1331);
  });

  it("wants hours that are numbers and not negative", () => {
    expect(failureOf(() => jobsFromHours([hours(1), hours(-1)]))).toMatchObject({
      key: "quantityNegative",
      details: { what: "hours", index: 1, value: -1 },
    });
    expect(failureOf(() => jobsFromHours([hours(NaN)]))).toMatchObject({ key: "quantityNotFinite" });
  });
});

describe("nationalTarget", () => {
  const national = {
    source: "Regeling Wfsv",
    years: [2015, 2020],
    totaal: [9000, 67_500].map(jobs),
    markt: [6000, 50_000].map(jobs),
    overheid: [3000, 17_500].map(jobs),
  };

  it("is the target at the end of a year, of all employers unless asked otherwise", () => {
    expect([nationalTarget(national, 2020), nationalTarget(national, 2020, "markt"), nationalTarget(national, 2015, "overheid")]).toEqual([
      67_500, 50_000, 3000,
    ]);
  });

  it("is not there for other years", () => {
    for (const year of [2014, 2016, 2021, 2020.5, NaN]) {
      expect(failureOf(() => nationalTarget(national, year))).toEqual({
        kind: "unavailable",
        key: "nationalTargetYearUnknown",
        details: { year, firstYear: 2015, lastYear: 2020 },
      });
    }
  });
});

it("fractions and jobs do not mix in the norm", () => {
  // @ts-expect-error a fraction is no norm
  expect(normPath([2020], [fraction(0.5)]).norms).toEqual([0.5]);
});
