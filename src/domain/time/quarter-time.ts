import { lastDayOfMonth, lastDayOfQuarter, partsOf, type Day } from "./day";

/**
 * Time measured in periods of a number of months that divides the year: the last day of a period is a whole number and the days inside
 * a period run evenly. So ends of periods are equally spaced, however long the months are. Counted from the start of the year 0.
 */
export function periodTime(day: Day, months: number): number {
  const { year, month } = partsOf(day);
  const period = Math.ceil(month / months);
  const end = lastDayOfMonth(year, period * months);
  const start = lastDayOfMonth(year, (period - 1) * months);
  return (year * 12) / months + period - 1 + (day - start) / (end - start);
}

/** Time in quarters: 31 December to 31 December is 4. */
export function quarterTime(day: Day): number {
  return periodTime(day, 3);
}

/** The day nearest to a time in quarters, the later one when two are as near. */
export function dayAtQuarterTime(time: number): Day {
  const past = Math.ceil(time) - 1;
  const [year, quarters] = [Math.floor(past / 4), past % 4];
  const start = lastDayOfQuarter(year, quarters);
  const length = lastDayOfQuarter(year, quarters + 1) - start;
  return (start + Math.round((time - past) * length)) as Day;
}
