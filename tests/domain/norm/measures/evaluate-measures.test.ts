import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { coverIfRoom, coverMeasures } from "../../../../src/domain/norm/measures/cover-measures";
import { evaluateMeasures } from "../../../../src/domain/norm/measures/evaluate-measures";
import { costsUntil, measureCosts, type HourRates } from "../../../../src/domain/norm/measures/measure-costs";
import { jobsOn } from "../../../../src/domain/norm/measures/measure-effect";
import { neededJobsPerQuarter } from "../../../../src/domain/norm/measures/needed-jobs";
import { readNormTables } from "../../../../src/domain/norm/input/read-norm-tables";
import type { Measure } from "../../../../src/domain/norm/input/norm-data";
import { readPlan } from "../../../../src/domain/plan/input/read-plan";
import { lastDayOfYear, type Day } from "../../../../src/domain/time/day";
import { parseDay } from "../../../../src/domain/time/read-day";
import { euros, fraction, hours, jobs } from "../../../../src/domain/number/units";
import { failureOf } from "../../support/failure-of";
import { measure } from "./arbitrary-measure";

const rates: HourRates = { hourlyRate: 75, weeksPerYear: 40, index: 0, firstYear: 2021 };
const base: Measure = {
  name: "A",
  party: null,
  start: parseDay("2021-01-01"),
  end: parseDay("2021-12-31"),
  hoursPerWeek: hours(64),
  amount: null,
  jobsPerQuarter: jobs(10),
  rampUpQuarters: 0,
  retention: fraction(1),
  certainty: "middel",
  counts: true,
};
const plan = () => {
  const reading = readPlan({ ...gooiEnVechtstreek2017, instellingen: { ...gooiEnVechtstreek2017.instellingen, aantalJaren: 3 } });
  if ("problems" in reading) throw new Error("The plan has problems.");
  return reading.plan;
};

describe("what a measure costs", () => {
  it("is hours x weeks x rate: 64 hours a week for a year are 192.000", () => {
    expect(measureCosts(base, rates)).toEqual([{ year: 2021, amount: 192_000 }]);
  });

  it("follows the rate of the year and the part of the year", () => {
    const long = { ...base, start: parseDay("2021-07-01"), end: parseDay("2023-03-31"), hoursPerWeek: hours(10) };
    expect(measureCosts(long, { ...rates, index: 0.1 })).toEqual([
      { year: 2021, amount: 15_000 },
      { year: 2022, amount: 33_000 },
      { year: 2023, amount: 9075 },
    ]);
  });

  it("is not known for hours without a rate, and nothing without hours or amount", () => {
    expect(measureCosts(base, null)).toBeNull();
    expect(measureCosts({ ...base, hoursPerWeek: null }, null)).toEqual([]);
  });

  it("spreads an amount over the years to the cent, and is all of it at the last day", () => {
    fc.assert(
      fc.property(measure, (one) => {
        const costs = measureCosts(one, rates) ?? [];
        const cents = costs.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
        if (one.amount !== null) expect(cents).toBe(Math.round(one.amount * 100));
        expect(Math.round(costsUntil(one, costs, one.end) * 100)).toBe(cents);
        expect(costsUntil(one, costs, (one.start - 1) as Day)).toBe(0);
      }),
    );
  });
});

describe("measures beside each other", () => {
  const day = lastDayOfYear(2021);
  const measures: Measure[] = [
    { ...base, name: "duur" },
    { ...base, name: "voordelig", hoursPerWeek: hours(8) },
    { ...base, name: "gratis", hoursPerWeek: null },
    { ...base, name: "later", start: parseDay("2022-01-01"), end: parseDay("2022-12-31") },
  ];

  it("are ranked by jobs per euro, with costs per job and the part of the gap", () => {
    const { measures: outcomes, jobs: all, gapLeft, shareOfGap } = evaluateMeasures({ measures, day, rates, gap: jobs(292) });
    expect(outcomes.map(({ measure: { name }, rank, costPerJob }) => [name, rank, costPerJob])).toEqual([
      ["duur", 3, 4800],
      ["voordelig", 2, 600],
      ["gratis", 1, 0],
      ["later", 4, null],
    ]);
    expect(all).toBe(120);
    expect(gapLeft).toBe(172);
    expect(shareOfGap).toBeCloseTo(120 / 292, 12);
  });

  it("count from the last observation: what came and was spent before is in the realisation already", () => {
    const after = lastDayOfYear(2020);
    const running = { ...base, start: parseDay("2020-07-01") };
    const [outcome] = evaluateMeasures({ measures: [running], day, rates, gap: jobs(100), after }).measures;
    expect(outcome).toMatchObject({ jobs: 40, costs: 192_000, costPerJob: 4800, shareOfGap: 0.4 });
    expect(neededJobsPerQuarter(running, jobs(100), day, after)).toBeCloseTo(25, 12);
  });

  it("have no share of a gap that is not there, and no costs when those of one are unknown", () => {
    const outcome = evaluateMeasures({ measures, day, rates: null, gap: jobs(-3) });
    expect([outcome.shareOfGap, outcome.costs, outcome.costPerJob]).toEqual([null, null, null]);
    expect(outcome.gapLeft).toBe(-123);
  });

  it("leave nothing to say when there are none", () => {
    expect(evaluateMeasures({ measures: [], day, rates, gap: null })).toEqual({
      measures: [],
      day,
      jobs: 0,
      standardDeviation: 0,
      costs: 0,
      costPerJob: null,
      shareOfGap: null,
      gapLeft: null,
    });
  });

  it("bring the example of the case: fifty jobs, with what is lost by the end of 2022", () => {
    const { data } = readNormTables(gooiEnVechtstreekNorm, parseDay("2026-11-22"));
    const [outcome] = evaluateMeasures({ measures: data.measures, day: lastDayOfYear(2022), rates, gap: jobs(585) }).measures;
    expect(outcome?.jobs).toBeGreaterThan(40);
    expect(outcome?.jobs).toBeLessThan(50);
    expect(outcome?.costs).toBe(48_000);
  });
});

describe("what is needed to close the gap", () => {
  it("is exact: put back, the measure gives the gap", () => {
    fc.assert(
      fc.property(measure, fc.double({ min: 0.01, max: 5000, noNaN: true }), fc.integer({ min: 0, max: 3000 }), (one, gap, after) => {
        const day = (one.start + after) as Day;
        const needed = neededJobsPerQuarter(one, jobs(gap), day);
        const given = jobsOn({ ...one, jobsPerQuarter: needed }, day);
        expect(Math.abs(given - gap)).toBeLessThanOrEqual(gap * 1e-14);
      }),
    );
  });

  it("is nothing when there is no gap, and not to be found before the measure starts", () => {
    expect(neededJobsPerQuarter(base, jobs(-20), lastDayOfYear(2021))).toBe(0);
    expect(failureOf(() => neededJobsPerQuarter(base, jobs(20), lastDayOfYear(2020)))).toEqual({
      kind: "unavailable",
      key: "measureWithoutEffect",
      details: { start: "2021-01-01", day: "2020-12-31" },
    });
  });
});

describe("who pays the measures", () => {
  it("is the plan with them less the plan without: the fixed contribution is used up already", () => {
    const cover = coverMeasures(plan(), [{ year: 2017, amount: euros(48_000) }]);
    expect(cover.contributions).toEqual([
      { party: "Ministerie van SZW", amount: 0 },
      { party: "Werkkamer", amount: 31_250 },
    ]);
    expect(cover.costs).toBe(48_000);
  });

  it("adds up to the costs to the unit, whatever the years and amounts", () => {
    const ours = plan();
    fc.assert(
      fc.property(
        fc.array(fc.record({ year: fc.integer({ min: 2016, max: 2021 }), amount: fc.integer({ min: 0, max: 50_000_000 }) }), {
          maxLength: 6,
        }),
        (rows) => {
          const costs = rows.map(({ year, amount }) => ({ year, amount: euros(amount / 100) }));
          const cover = coverMeasures(ours, costs);
          const paid = [...cover.contributions, ...cover.municipalities].reduce((sum, { amount }) => sum + amount, 0);
          expect(paid).toBe(cover.costs);
          const outside = costs
            .filter(({ year }) => year < 2017 || year > 2019)
            .reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
          expect(Math.round(cover.outside * 100)).toBe(outside);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is not said when the maximums of the gemeenten leave no room for the costs", () => {
    const open = plan();
    const full = { ...open, municipalities: open.municipalities.map((one) => ({ ...one, maximum: euros(7000) })) };
    expect(coverIfRoom(open, [{ year: 2017, amount: euros(480_000) }])?.costs).toBe(480_000);
    expect(coverIfRoom(full, [{ year: 2017, amount: euros(480_000) }])).toBeNull();
  });
});
