import fc from "fast-check";
import type { MeasureCourse } from "../../../../src/domain/norm/measures/measure-effect";
import type { Measure } from "../../../../src/domain/norm/input/norm-data";
import { certainties } from "../../../../src/domain/norm/input/schema";
import type { Day } from "../../../../src/domain/time/day";
import { euros, fraction, hours, jobs } from "../../../../src/domain/number/units";

/** Measures that start in the years around 2020. */
export const course: fc.Arbitrary<MeasureCourse> = fc
  .record({
    start: fc.integer({ min: 17_500, max: 19_500 }),
    length: fc.integer({ min: 0, max: 1500 }),
    jobsPerQuarter: fc.double({ min: 0, max: 100, noNaN: true }),
    rampUpQuarters: fc.constantFrom(0, 1, 2, 3.5, 6, 12),
    retention: fc.constantFrom(0.01, 0.3, 0.7, 0.85, 0.999, 1),
  })
  .map(({ start, length, jobsPerQuarter, rampUpQuarters, retention }) => ({
    start: start as Day,
    end: (start + length) as Day,
    jobsPerQuarter: jobs(jobsPerQuarter),
    rampUpQuarters,
    retention: fraction(retention),
  }));

export const measure: fc.Arbitrary<Measure> = fc
  .record({
    course,
    certainty: fc.constantFrom(...certainties),
    cents: fc.integer({ min: 0, max: 9_000_000 }),
    hours: fc.integer({ min: 0, max: 80 }),
    kind: fc.constantFrom("hours", "amount", "none"),
  })
  .map(({ course: one, certainty, cents, hours: week, kind }) => ({
    ...one,
    name: "Maatregel",
    party: null,
    certainty,
    counts: true,
    hoursPerWeek: kind === "hours" ? hours(week) : null,
    amount: kind === "amount" ? euros(cents / 100) : null,
  }));
