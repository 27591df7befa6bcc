import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedByMeasures } from "../../../../src/domain/norm/measures/evaluate-measures";
import { type MeasureCourse, jobsOn, jobsSince, phi1, phi2, quartersRun } from "../../../../src/domain/norm/measures/measure-effect";
import { quartersBetween } from "../../../../src/domain/time/quarter-time";
import type { Day } from "../../../../src/domain/time/day";
import { parseDay } from "../../../../src/domain/time/read-day";
import { fraction, jobs } from "../../../../src/domain/number/units";
import { course, measure } from "./arbitrary-measure";

const fifty: MeasureCourse = {
  start: parseDay("2021-07-01"),
  end: parseDay("2022-06-30"),
  jobsPerQuarter: jobs(12.5),
  rampUpQuarters: 0,
  retention: fraction(1),
};

/** The same integral by adding up slices of the run: another form, without the closed one. */
function bySlices({ start, end, jobsPerQuarter, rampUpQuarters, retention }: MeasureCourse, day: Day): number {
  const since = quartersBetween((start - 1) as Day, day);
  const run = Math.min(since, quartersBetween((start - 1) as Day, end));
  const slices = 20_000;
  const width = run / slices;
  let sum = 0;
  for (let slice = 0; slice < slices; slice++) {
    const time = (slice + 0.5) * width;
    const speed = rampUpQuarters === 0 ? 1 : Math.min(1, time / rampUpQuarters);
    sum += speed * retention ** ((since - time) / 4) * width;
  }
  return run <= 0 ? 0 : jobsPerQuarter * sum;
}

describe("the effect of a measure", () => {
  it("fills the fifty unfilled jobs in a year of 12,5 a quarter, and keeps them when none is lost", () => {
    expect(["2021-06-30", "2021-09-30", "2021-12-31", "2022-06-30", "2025-12-31"].map((date) => jobsOn(fifty, parseDay(date)))).toEqual([
      0, 12.5, 25, 50, 50,
    ]);
  });

  it("gives half the rate during the ramp-up", () => {
    const slow = { ...fifty, rampUpQuarters: 2 };
    expect(jobsOn(slow, parseDay("2021-12-31"))).toBeCloseTo(12.5, 12);
    expect(jobsOn(slow, parseDay("2022-06-30"))).toBeCloseTo(37.5, 12);
  });

  it("loses what is not kept: after its last day by the retention per year", () => {
    const leaky = { ...fifty, retention: fraction(0.8) };
    const atEnd = jobsOn(leaky, parseDay("2022-06-30"));
    expect(atEnd).toBeLessThan(50);
    expect(jobsOn(leaky, parseDay("2023-06-30")) / atEnd).toBeCloseTo(0.8, 12);
    expect(jobsOn(leaky, parseDay("2024-06-30")) / atEnd).toBeCloseTo(0.64, 12);
  });

  it("counts a part of a quarter for the part", () => {
    expect(jobsOn(fifty, parseDay("2021-07-23"))).toBeCloseTo((12.5 * 23) / 92, 12);
    expect(quartersRun(fifty, parseDay("2030-01-01"))).toBe(4);
  });

  it("is the sum of its slices, for any course", () => {
    fc.assert(
      fc.property(course, fc.integer({ min: 0, max: 4000 }), (one, after) => {
        const day = (one.start + after) as Day;
        expect(jobsOn(one, day)).toBeCloseTo(bySlices(one, day), 4);
      }),
      { numRuns: 60 },
    );
  });

  it("never shrinks when it gives more, runs longer, starts up faster or keeps more", () => {
    fc.assert(
      fc.property(course, fc.integer({ min: 0, max: 4000 }), (one, after) => {
        const day = (one.start + after) as Day;
        const effect = jobsOn(one, day);
        const atLeast = effect - 1e-9 * (1 + effect);
        expect(jobsOn({ ...one, jobsPerQuarter: jobs(one.jobsPerQuarter + 1) }, day)).toBeGreaterThanOrEqual(atLeast);
        expect(jobsOn({ ...one, end: (one.end + 90) as Day }, day)).toBeGreaterThanOrEqual(atLeast);
        expect(jobsOn({ ...one, rampUpQuarters: one.rampUpQuarters / 2 }, day)).toBeGreaterThanOrEqual(atLeast);
        expect(jobsOn({ ...one, retention: fraction((one.retention + 1) / 2) }, day)).toBeGreaterThanOrEqual(atLeast);
        expect(effect).toBeLessThanOrEqual(one.jobsPerQuarter * quartersRun(one, day) * (1 + 1e-12));
      }),
    );
  });
});

describe("the jobs of a measure since the last observation", () => {
  it("are those of the same measure, started then, when it was up to speed", () => {
    const running = { ...fifty, retention: fraction(0.9) };
    const later = { ...running, start: parseDay("2022-01-01") };
    for (const date of ["2022-03-31", "2022-06-30", "2024-02-14"])
      expect(jobsSince(running, parseDay("2021-12-31"), parseDay(date))).toBeCloseTo(jobsOn(later, parseDay(date)), 10);
  });

  it("and those that came before and are still there are all its jobs", () => {
    fc.assert(
      fc.property(course, fc.integer({ min: -300, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (one, start, length) => {
        const after = (one.start + start) as Day;
        const day = (after + length) as Day;
        const kept = one.retention ** (quartersBetween(after, day) / 4);
        expect(jobsSince(one, after, day) + jobsOn(one, after) * kept).toBeCloseTo(jobsOn(one, day), 8);
        expect(jobsSince(one, null, day)).toBe(jobsOn(one, day));
        expect(jobsSince(one, day, day)).toBe(0);
      }),
    );
  });
});

describe("measures together", () => {
  it("add up, and their variances too", () => {
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 6 }), fc.integer({ min: 17_000, max: 21_000 }), (measures, day) => {
        const together = addedByMeasures(measures)(day as Day);
        const apart = measures.map((one) => addedByMeasures([one])(day as Day));
        expect(together.expected).toBeCloseTo(
          apart.reduce((sum, one) => sum + one.expected, 0),
          9,
        );
        expect(together.standardDeviation).toBeCloseTo(Math.hypot(...apart.map((one) => one.standardDeviation)), 9);
      }),
    );
  });
});

describe("the functions phi", () => {
  it("are their integrals, on both sides of where the series stop", () => {
    // phi1 is the integral of e^(x t) over t from 0 to 1, phi2 that of (1 - t) e^(x t): Simpson's rule.
    const simpson = (f: (t: number) => number, steps = 2000) =>
      Array.from({ length: steps + 1 }, (_, i) => f(i / steps) * (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2)).reduce(
        (a, b) => a + b,
      ) /
      (3 * steps);
    for (const x of [-20, -1.2, -0.5001, -0.4999, -1e-9, 0, 0.3, 0.6]) {
      expect(phi1(x)).toBeCloseTo(
        simpson((t) => Math.exp(x * t)),
        9,
      );
      expect(phi2(x)).toBeCloseTo(
        simpson((t) => (1 - t) * Math.exp(x * t)),
        9,
      );
    }
  });
});
