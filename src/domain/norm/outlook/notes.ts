import { median } from "../../number/statistics";
import { jobs } from "../../number/units";
import { monthNumber } from "../../time/day";
import { quartersBetween } from "../../time/quarter-time";
import type { Projection } from "../forecast/projection-request";
import { mean } from "../forecast/straight-line";
import type { Realisation, YearNorm } from "../input/norm-data";
import { fewestForAuto } from "../projection/step-projection";
import type { LatestRealisation, OutlookNote } from "./outlook";

/** Fewer changes than this do not show what is usual. */
const fewestChanges = 6;
/** How many times the usual spread a change must lie off the usual change. */
const factor = 6;
/** Makes the median deviation of a normal distribution its standard deviation. */
const normalScale = 1.4826;

/**
 * Level breaks and outliers in a series (oldest first): changes per quarter that lie more than six times the usual spread (by medians, so
 * that the break itself does not count) off the median change. Two in succession in opposite directions are one observation off its
 * neighbours.
 */
function breaksOf(series: readonly Realisation[]): OutlookNote[] {
  const changes = series.slice(1).map((one, index) => {
    const before = series[index] ?? one;
    return (one.jobs - before.jobs) / quartersBetween(before.day, one.day);
  });
  if (changes.length < fewestChanges) return [];
  const usual = median(changes);
  const off = changes.map((change) => change - usual);
  const sizes = off.map(Math.abs);
  const spread = normalScale * median(sizes) || mean(sizes);
  const stands = (index: number) => spread > 0 && (sizes[index] ?? 0) > factor * spread;
  const notes: OutlookNote[] = [];
  for (let index = 0; index < changes.length; index++) {
    const one = series[index + 1];
    if (!stands(index) || one === undefined) continue;
    const change = (series[index + 1]?.jobs ?? NaN) - (series[index]?.jobs ?? NaN);
    if (stands(index + 1) && Math.sign(off[index] ?? 0) !== Math.sign(off[index + 1] ?? 0)) {
      const neighbours = ((series[index]?.jobs ?? NaN) + (series[index + 2]?.jobs ?? NaN)) / 2;
      notes.push({ key: "outlier", day: one.day, jobs: one.jobs, off: jobs(one.jobs - neighbours) });
      index++;
    } else notes.push({ key: "levelBreak", day: one.day, change: jobs(change) });
  }
  return notes;
}

/** What stands out in a series (oldest first) and in how it was projected. */
export function seriesNotes(series: readonly Realisation[], projection: Projection | null): readonly OutlookNote[] {
  return [...observationNotes(series), ...projectionNotes(series, projection), ...breaksOf(series)];
}

function observationNotes(series: readonly Realisation[]): OutlookNote[] {
  const [first] = series;
  if (first === undefined) return [];
  const negative = series.filter(({ jobs }) => jobs < 0);
  const revised = series.flatMap(({ day, jobs, earlier }) =>
    earlier === null || earlier === jobs ? [] : [{ day, from: earlier, to: jobs }],
  );
  const largest = revised.reduce<(typeof revised)[number] | null>(
    (most, one) => (most && Math.abs(most.to - most.from) >= Math.abs(one.to - one.from) ? most : one),
    null,
  );
  const lowest = negative.reduce<Realisation | null>((least, one) => (least && least.jobs <= one.jobs ? least : one), null);
  return [
    ...(series.length < fewestForAuto ? [{ key: "fewObservations", count: series.length, needed: fewestForAuto } as const] : []),
    ...(largest ? [{ key: "revised", count: revised.length, ...largest } as const] : []),
    ...(series.length > 1 && series.every(({ jobs }) => jobs === first.jobs)
      ? [{ key: "constant", count: series.length, jobs: first.jobs } as const]
      : []),
    ...(lowest ? [{ key: "negativeTotal", count: negative.length, day: lowest.day, jobs: lowest.jobs } as const] : []),
  ];
}

function projectionNotes(series: readonly Realisation[], projection: Projection | null): OutlookNote[] {
  if (projection === null) return [];
  const [first, last] = [projection.filled[0], projection.filled.at(-1)];
  const months = series.slice(1).map(({ day }, index) => monthNumber(day) - monthNumber(series[index]?.day ?? day));
  const [shortest, longest] = [Math.min(...months), Math.max(...months)];
  // One longer step is a gap; two in succession are another way of counting.
  const mixed = months.some((step, index) => step > shortest && step === months[index + 1]);
  return [
    ...(first !== undefined && last !== undefined ? [{ key: "gapsFilled", count: projection.filled.length, first, last } as const] : []),
    ...(mixed ? [{ key: "mixedSteps", shortest, longest } as const] : []),
    ...(projection.seasonal ? [{ key: "seasonal" } as const] : []),
  ];
}

/** What stands out in the norm (years ascending) beside what was counted last. */
export function normNotes(norms: readonly YearNorm[], latest: LatestRealisation): readonly OutlookNote[] {
  const years = norms.map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const missing = Array.from({ length: last - first }, (_, index) => first + index).filter((year) => !years.includes(year));
  const falls = norms.flatMap(({ year, norm }, index) => {
    const before = norms[index - 1];
    return before && norm < before.norm ? [{ key: "normFalls", year, from: before.norm, to: norm } as const] : [];
  });
  return [
    ...(missing.length > 0 ? [{ key: "normYearsMissing", years: missing } as const] : []),
    ...falls,
    ...(last < latest.year || (last === latest.year && latest.pathNorm === latest.yearNorm)
      ? [{ key: "normEnded", year: last } as const]
      : []),
    ...(latest.gap !== null && latest.gap <= 0 ? [{ key: "normReached", year: latest.year, surplus: jobs(-latest.gap) } as const] : []),
  ];
}
