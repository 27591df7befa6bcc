import { invalid } from "../failure/failures";

declare const calendar: unique symbol;

/** A day of the calendar: the number of days since 1 January 1970. */
export type Day = number & { readonly [calendar]: "day" };

interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;

/** The day for a date; days before the first or after the last of the month run on into its neighbours. */
export function dayOf({ year, month, day }: DateParts): Day {
  return (Date.UTC(year, month - 1, day) / millisecondsPerDay) as Day;
}

export function partsOf(day: Day): DateParts {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function lastDayOfMonth(year: number, month: number): Day {
  return dayOf({ year, month: month + 1, day: 0 });
}

export function lastDayOfQuarter(year: number, quarter: number): Day {
  return lastDayOfMonth(year, 3 * quarter);
}

export function lastDayOfYear(year: number): Day {
  return lastDayOfQuarter(year, 4);
}

/** "2020-12-31". */
export function isoDate(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

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

/** 30 December 1899, which the 1900 date system counts from after February 1900. */
const origin = -25_569;
/** Excel's 29 February 1900, a day that never was. */
const phantom = 60;
const lastSerial = 2_958_465;

/**
 * The day of a serial number in the 1900 date system; a time of day is dropped.
 *
 * @throws DomainFailure "invalid": serialUnknown.
 */
export function dayOfSerial(serial: number): Day {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= lastSerial) || whole === phantom) throw invalid("serialUnknown", { value: serial });
  return (origin + whole + (whole < phantom ? 1 : 0)) as Day;
}

/** The serial number of a day from 1 January 1900. */
export function serialOfDay(day: Day): number {
  const serial = day - origin;
  return serial > phantom ? serial : serial - 1;
}
