import { lastDayOfMonth, lastDayOfQuarter, partsOf, type Day } from "./day";

/** Months in a quarter. */
const quarter = 3;

interface PeriodTime {
  /** Periods that have passed since the start of the year 0. */
  readonly passed: number;
  /** Part of the present period, up to and including its last day, which makes it 1. */
  readonly part: number;
}

function periodTime(day: Day, months: number): PeriodTime {
  const { year, month } = partsOf(day);
  const period = Math.ceil(month / months);
  const end = lastDayOfMonth(year, period * months);
  const start = lastDayOfMonth(year, (period - 1) * months);
  return { passed: (year * 12) / months + period - 1, part: (day - start) / (end - start) };
}

/**
 * Time between two days in periods of a number of months that divides the year: between last days of periods it is a whole number, and the
 * days inside a period run evenly. So ends of periods are equally spaced, however long the months are.
 */
export function periodsBetween(from: Day, to: Day, months: number): number {
  const [start, end] = [periodTime(from, months), periodTime(to, months)];
  // Whole periods and parts apart, so that no digits are lost to the year 0.
  return end.passed - start.passed + (end.part - start.part);
}

/** Time between two days in quarters: 31 December to 31 December is 4. */
export function quartersBetween(from: Day, to: Day): number {
  return periodsBetween(from, to, quarter);
}

/** The day nearest to a number of quarters after a day, the later one when two are as near. */
export function dayAfterQuarters(from: Day, quarters: number): Day {
  const { passed, part } = periodTime(from, quarter);
  const time = part + quarters;
  const past = Math.ceil(time) - 1;
  const year = Math.floor((passed + past) / 4);
  const quarterOfYear = passed + past - 4 * year;
  const start = lastDayOfQuarter(year, quarterOfYear);
  const length = lastDayOfQuarter(year, quarterOfYear + 1) - start;
  return (start + Math.round((time - past) * length)) as Day;
}
