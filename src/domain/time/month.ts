import { dayOf, lastDayOfMonth, partsOf, type Day } from "./day";

/** Months since the start of the year 0, for the month that a day is in. */
export function monthNumber(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month;
}

export function isLastOfMonth(day: Day): boolean {
  const { year, month } = partsOf(day);
  return lastDayOfMonth(year, month) === day;
}

/** A day of the month with a number; the last one where the month is too short. */
export function dayInMonth(monthNumber: number, dayOfMonth: number | "last"): Day {
  const year = Math.floor((monthNumber - 1) / 12);
  const month = ((monthNumber - 1) % 12) + 1;
  const last = lastDayOfMonth(year, month);
  return dayOfMonth === "last" || dayOfMonth > partsOf(last).day ? last : dayOf({ year, month, day: dayOfMonth });
}
