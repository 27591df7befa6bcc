import { lastDayOfYear, partsOf, type Day } from "../../../domain/time/day";

/** Round steps in which people count. */
const roundSteps = [1, 2, 5, 10] as const;

/** Round numbers from at most zero up to at least the largest value, at equal distances; about `count` of them. */
export function ticks(values: readonly number[], count: number): number[] {
  const [lowest, highest] = [Math.min(0, ...values), Math.max(1, ...values)];
  const rough = (highest - lowest) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (roundSteps.find((one) => one * power >= rough) ?? 10);
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** A straight scale from values to places on the screen. */
export function scale(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const length = from[1] - from[0] || 1;
  return (value) => to[0] + ((value - from[0]) / length) * (to[1] - to[0]);
}

export interface YearMark {
  readonly year: number;
  readonly day: Day;
}

/** The ends of years between two days, thinned out to what there is room for; the last one stays. */
export function yearMarks(first: Day, last: Day, room: number): YearMark[] {
  const [from, until] = [partsOf(first).year, partsOf(last).year];
  const all = Array.from({ length: until - from + 1 }, (_, index) => from + index)
    .map((year) => ({ year, day: lastDayOfYear(year) }))
    .filter(({ day }) => day >= first && day <= last);
  const every = Math.max(1, Math.ceil(all.length / Math.max(1, room)));
  return all.filter((_, index) => (all.length - 1 - index) % every === 0);
}
