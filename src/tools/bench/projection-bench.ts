import { normGaps } from "../../domain/norm/outlook/norm-gap";
import { normPath } from "../../domain/norm/path/norm-path";
import { project } from "../../domain/norm/projection/project";
import type { Observation } from "../../domain/norm/forecast/projection-request";
import { lastDayOfQuarter, lastDayOfYear } from "../../domain/time/day";
import { jobs } from "../../domain/number/units";
import { benchRow, type BenchRow } from "./bench-row";
import { timeTogether } from "./time-together";

const points = 40;
const regions = 35;
const firstYear = 2015;
const targets = [2025, 2026, 2027, 2028].map(lastDayOfYear);

/** Method "auto" with its rolling backtest, for one region and for all. */
export function projectionBench(): BenchRow[] {
  const series = Array.from({ length: regions }, (_, region) => quarterlyJobs(region));
  const path = normPath([2024, 2030], [jobs(1500), jobs(2400)]);
  const [first = []] = series;
  const { nanoseconds } = timeTogether({
    one: () => project({ observations: first, targets }),
    all: () => series.map((observations) => normGaps({ observations, path, targets })),
  });
  return [
    benchRow(`projection of ${String(points)} points with its backtest`, nanoseconds.one / 1e6, "ms", null, { of: "value", atMost: 50 }),
    benchRow(`norm gaps of ${String(regions)} regions at four year ends`, nanoseconds.all / 1e6, "ms", null, { of: "value", atMost: 1000 }),
  ];
}

/** Jobs that climb unsteadily, each region in its own way. */
function quarterlyJobs(region: number): Observation[] {
  return Array.from({ length: points }, (_, quarter) => ({
    day: lastDayOfQuarter(firstYear, quarter + 1),
    value: 400 + 25 * quarter + ((quarter * 7919 + region * 104_729) % 61),
  }));
}
