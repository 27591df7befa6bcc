const DAY_MS = 86_400_000;
/** 30 December 1899: counting from there agrees with Excel's 1900 system from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = 61;
const LAST_DAY = 2_958_465;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Excel's number for a day; undefined when there is no such day between 1 March 1900 and 31 December 9999. */
export function serialOf({ year, month, day }: CalendarDay): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const check = new Date(time);
  if (check.getUTCFullYear() !== year || check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return undefined;
  const serial = Math.round((time - EPOCH) / DAY_MS);
  return serial >= FIRST_SURE_DAY && serial <= LAST_DAY ? serial : undefined;
}

/** The day of a serial number, without its time of day. */
export function dayOf(serial: number): CalendarDay {
  const date = new Date(EPOCH + Math.floor(serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
