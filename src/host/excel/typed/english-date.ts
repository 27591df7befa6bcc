import { serialOf } from "../../locale/serial-date";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

interface Moment {
  readonly value: number;
  readonly format: string;
}

interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

type Reader = (parts: readonly string[], thisYear: number) => WrittenDay | undefined;

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u, ([year = "", , month = "", day = ""]) => numeric(Number(year), month, day)],
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/u, ([month = "", , day = "", year = ""]) => numeric(fullYear(year), month, day)],
  [/^(\d{1,2})[-/](\d{1,2})$/u, ([month = "", day = ""], thisYear) => monthAndDayOrYear(month, day, thisYear)],
  [/^(\d{1,2})[-/](\d{4})$/u, ([month = "", year = ""]) => ({ year: Number(year), month: Number(month), day: 1, format: "mmm-yy" })],
  [/^(\d{4})[-/](\d{1,2})$/u, ([year = "", month = ""]) => ({ year: Number(year), month: Number(month), day: 1, format: "mmm-yy" })],
  [/^(\d{1,2})[-\s/]([a-z]+)(?:[-\s/](\d{4}|\d{2}))?$/u, ([day = "", month = "", year], thisYear) => named(year, month, day, thisYear)],
  [/^([a-z]+)\s(\d{1,2})(?:,?\s(\d{4}))?$/u, ([month = "", day = "", year], thisYear) => named(year, month, day, thisYear)],
  [
    /^([a-z]+)[-\s/](\d{4}|\d{2})$/u,
    ([month = "", year = ""]) => ({ year: fullYear(year), month: monthOf(month), day: 1, format: "mmm-yy" }),
  ],
];

/** Two digits as Excel reads them: up to 29 in this century. */
const fullYear = (text: string): number => (text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900));

const monthOf = (name: string): number => Math.max(MONTHS.indexOf(name), FULL_MONTHS.indexOf(name)) + 1;

const numeric = (year: number, month: string, day: string): WrittenDay => ({
  year,
  month: Number(month),
  day: Number(day),
  format: "m/d/yyyy",
});

/** "3/4" is the fourth of March; "3/45" is March 1945. */
function monthAndDayOrYear(month: string, second: string, thisYear: number): WrittenDay {
  const asDay = serialOf({ year: thisYear, month: Number(month), day: Number(second) }) !== undefined;
  return asDay
    ? { year: thisYear, month: Number(month), day: Number(second), format: "d-mmm" }
    : { year: fullYear(second.padStart(2, "0")), month: Number(month), day: 1, format: "mmm-yy" };
}

function named(year: string | undefined, month: string, day: string, thisYear: number): WrittenDay {
  return { year: year ? fullYear(year) : thisYear, month: monthOf(month), day: Number(day), format: year ? "d-mmm-yy" : "d-mmm" };
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m?)?$/u;

function timeOfDay(text: string): Moment | undefined {
  const found = TIME.exec(text);
  if (!found) return undefined;
  const [, hours = "", minutes = "", seconds, half] = found;
  const hour = half ? (Number(hours) % 12) + (half === "p" ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half && Number(hours) > 12)) return undefined;
  const clock = half ? "h:mm AM/PM" : "h:mm";
  return {
    value: (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400,
    format: seconds ? clock.replace("mm", "mm:ss") : clock,
  };
}

function day(text: string, thisYear: number): Moment | undefined {
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(text);
    const written = found ? read(found.slice(1), thisYear) : undefined;
    const serial = written && serialOf(written);
    if (written && serial !== undefined) return { value: serial, format: written.format };
  }
  return undefined;
}

/**
 * A date, a time or both, as an Excel with American settings reads them: 12/31/2020, 2020-12-31, 31-dec-20, Dec 2020, 14:30, 12/31/2020
 * 2:30 PM.
 */
export function englishDate(text: string, thisYear: number): Moment | undefined {
  const written = text.trim().toLowerCase().replaceAll(/\s+/gu, " ");
  const alone = timeOfDay(written) ?? day(written, thisYear);
  if (alone) return alone;
  const [, date = "", time = ""] = /^(.+?) (\d{1,2}:.+)$/u.exec(written) ?? [];
  const calendar = day(date, thisYear);
  const clock = timeOfDay(time);
  return calendar && clock && { value: calendar.value + clock.value, format: "m/d/yyyy h:mm" };
}
