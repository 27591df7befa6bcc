import { dayOf, type Day } from "../../domain/time/day";

/** Today by the calendar of the user. */
export function currentDay(): Day {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
