import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jobsOn } from "../../../../src/domain/norm/measures/measure-effect";
import type { Measure } from "../../../../src/domain/norm/input/norm-data";
import type { YearEnd } from "../../../../src/domain/norm/outlook/outlook";
import { lastDayOfYear } from "../../../../src/domain/time/day";
import { parseDay } from "../../../../src/domain/time/read-day";
import { euros, fraction, jobs } from "../../../../src/domain/number/units";
import { planOfMeasures, usualYear, yearsOfMeasures } from "../../../../src/taskpane/features/norm/plan-of-measures";

const measure = (name: string, change: Partial<Measure> = {}): Measure => ({
  name,
  party: null,
  start: parseDay("2021-01-01"),
  end: parseDay("2021-12-31"),
  hoursPerWeek: null,
  amount: euros(60_000),
  jobsPerQuarter: jobs(10),
  rampUpQuarters: 0,
  retention: fraction(1),
  certainty: "middel",
  counts: true,
  ...change,
});

const yearEnd = (year: number, gap: number | null): YearEnd => ({
  year,
  day: lastDayOfYear(year),
  norm: gap === null ? null : jobs(1000),
  kind: "expected",
  jobs: jobs(1000 - (gap ?? 0)),
  lower: null,
  upper: null,
  gap: gap === null ? null : jobs(gap),
  chance: null,
  neededPace: null,
  expectation: null,
  reason: null,
});

const planFor = (measures: readonly Measure[], off: readonly string[], gap: number | null) =>
  planOfMeasures({
    measures: measures.map((one) => ({ ...one, counts: !off.includes(one.name) })),
    yearEnd: yearEnd(2021, gap),
    plan: null,
    after: lastDayOfYear(2020),
  });

describe("the plan of measures in the tab", () => {
  it("puts most jobs per euro first and leaves out of the total what does not count", () => {
    const cheap = measure("goedkoop", { amount: euros(20_000) });
    const { lines, together } = planFor([measure("duur"), cheap], ["duur"], 200);
    expect(lines.map((line) => [line.measure.name, line.measure.counts])).toEqual([
      ["goedkoop", true],
      ["duur", false],
    ]);
    expect([together.jobs, together.costs, together.gapLeft]).toEqual([40, 20_000, 160]);
  });

  it("tells the jobs per quarter that close the gap beside the other measures: put back, nothing is left", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 5000 }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (gap, retention, ramp) => {
          const one = measure("een", { retention: fraction(retention), rampUpQuarters: ramp });
          const other = measure("ander");
          const line = planFor([one, other], [], gap).lines.find(({ measure: { name } }) => name === "een");
          const closed = { ...one, jobsPerQuarter: line?.closesAt ?? jobs(NaN) };
          expect(jobsOn(closed, lastDayOfYear(2021)) + jobsOn(other, lastDayOfYear(2021))).toBeCloseTo(gap, 6);
        },
      ),
    );
  });

  it("has nothing to close when the norm is reached, when there is none, or when the measure starts later", () => {
    const closing = (plan: ReturnType<typeof planFor>) => plan.lines.map(({ closesAt }) => closesAt);
    expect(closing(planFor([measure("a")], [], -20))).toEqual([null]);
    expect(closing(planFor([measure("a")], [], null))).toEqual([null]);
    expect(closing(planFor([measure("a", { start: parseDay("2022-01-01"), end: parseDay("2022-12-31") })], [], 100))).toEqual([null]);
  });

  it("looks at the first year end on which every measure has begun", () => {
    const years = [2021, 2022, 2023].map((year) => yearEnd(year, 100));
    expect(usualYear(years, [measure("a")])?.year).toBe(2021);
    expect(usualYear(years, [measure("a"), measure("b", { start: parseDay("2022-03-01") })])?.year).toBe(2022);
    expect(usualYear(years, [measure("b", { start: parseDay("2030-03-01") })])?.year).toBe(2023);
  });
});

describe("measures where nothing can be projected", () => {
  it("are looked at on the year ends from this year until the last one has ended, with their jobs and costs and without a gap", () => {
    const measures = [measure("Scholing"), measure("Begeleiding", { end: parseDay("2023-06-30") })];
    const years = yearsOfMeasures(measures, parseDay("2021-11-22"));
    expect(years.map(({ year, gap }) => [year, gap])).toEqual([
      [2021, null],
      [2022, null],
      [2023, null],
    ]);
    const [first] = years;
    if (!first) return;
    const { together, lines } = planOfMeasures({ measures, yearEnd: first, plan: null, after: null });
    expect([together.costs !== null && together.costs > 0, together.jobs > 0, together.gapLeft, lines.length]).toEqual([
      true,
      true,
      null,
      2,
    ]);
  });
});
