import { backtest } from "../../domain/norm/projection/backtest";
import { addedByMeasures, evaluateMeasures } from "../../domain/norm/measures/evaluate-measures";
import type { Measure, Realisation } from "../../domain/norm/input/norm-data";
import { normOutlook } from "../../domain/norm/outlook/norm-outlook";
import { lastDayOfQuarter, lastDayOfYear, serialOfDay } from "../../domain/time/day";
import { fraction, hours, jobs } from "../../domain/number/units";
import { callFunction } from "../../functions/evaluate";
import { benchRow, type BenchRow } from "./bench-row";
import { timeTogether } from "./time-together";

const points = 40;
const regions = 35;
const cells = 1000;
const firstYear = 2015;
const norms = [2024, 2026, 2030].map((year, index) => ({ year, norm: jobs(1500 + 300 * index), source: null }));

/** What the tab and the sheet of the norm calculate, and a sheet full of PROJECTIE. */
export function normBench(): BenchRow[] {
  const series = Array.from({ length: regions }, (_, region) => quarterlyJobs(region));
  const [first = []] = series;
  const observations = first.map(({ day, jobs: value }) => ({ day, value }));
  const measures = Array.from({ length: 20 }, (_, index) => measure(index));
  const { nanoseconds } = timeTogether({
    outlook: () => normOutlook({ norms, realisations: first }),
    auto: () => [normOutlook({ norms, realisations: first }), backtest({ observations, methods: ["auto"] })],
    all: () => backtest({ observations }),
    regions: () => series.map((realisations) => normOutlook({ norms, realisations })),
    measures: () => [
      evaluateMeasures({
        measures,
        day: lastDayOfYear(2026),
        rates: { hourlyRate: 75, weeksPerYear: 40, index: 0.02, firstYear: 2025 },
        gap: jobs(292),
      }),
      addedByMeasures(measures)(lastDayOfYear(2026)),
    ],
  });
  const milliseconds = (one: keyof typeof nanoseconds) => nanoseconds[one] / 1e6;
  return [
    benchRow(`outlook of ${String(points)} points up to 2031`, milliseconds("outlook"), "ms", null, { of: "value", atMost: 50 }),
    benchRow(`outlook of ${String(points)} points with a backtest of "auto"`, milliseconds("auto"), "ms", null, {
      of: "value",
      atMost: 50,
    }),
    benchRow(`backtest of all six methods on ${String(points)} points`, milliseconds("all"), "ms", null, { of: "value", atMost: 100 }),
    benchRow(`outlooks of ${String(regions)} regions`, milliseconds("regions"), "ms", null, { of: "value", atMost: 1000 }),
    benchRow(`${String(measures.length)} measures evaluated after typing in one`, milliseconds("measures"), "ms", null, {
      of: "value",
      atMost: 100,
    }),
    benchRow(`PROJECTIE in ${String(cells)} cells, each with its own ${String(points)} points`, projectionCells(), "ms", null, {
      of: "value",
      atMost: 5000,
    }),
  ];
}

/** Milliseconds for a sheet full of projections, from cell values to cell values. */
function projectionCells(): number {
  const dates = quarterlyJobs(0).map(({ day }) => [serialOfDay(day)]);
  const targets = [2025, 2026].map((year) => [serialOfDay(lastDayOfYear(year))]);
  const start = performance.now();
  for (let cell = 0; cell < cells; cell++)
    callFunction("PROJECTIE", [dates, quarterlyJobs(cell).map((one) => [one.jobs]), targets, null, null]);
  return performance.now() - start;
}

/** Jobs that climb unsteadily, each region in its own way. */
function quarterlyJobs(region: number): Realisation[] {
  return Array.from({ length: points }, (_, quarter) => ({
    day: lastDayOfQuarter(firstYear, quarter + 1),
    jobs: jobs(400 + 25 * quarter + ((quarter * 7919 + region * 104_729) % 61)),
    earlier: null,
  }));
}

const measure = (index: number): Measure => ({
  name: `Maatregel ${String(index + 1)}`,
  party: null,
  start: lastDayOfQuarter(2025, (index % 4) + 1),
  end: lastDayOfQuarter(2027, (index % 4) + 1),
  hoursPerWeek: hours(8 + index),
  amount: null,
  jobsPerQuarter: jobs(3 + index),
  rampUpQuarters: index % 3,
  retention: fraction(0.85),
  certainty: "middel",
  counts: true,
});
