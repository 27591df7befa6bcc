import type { Realisation } from "../norm-plan/norm-data";
import { mean } from "../projection/sums";
import { median } from "../statistics/median";
import { quartersBetween } from "../time/quarter-time";
import { jobs } from "../units";
import type { OutlookNote } from "./outlook-note";

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
export function breaksOf(series: readonly Realisation[]): OutlookNote[] {
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
