declare const calendar: unique symbol;

/** A day of the calendar: the number of days since 1 January 1970. */
export type Day = number & { readonly [calendar]: "day" };

export interface DateParts {
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
