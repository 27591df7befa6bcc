import { serialOf } from "../locale/serial-date";

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
function englishDate(text: string, thisYear: number): Moment | undefined {
  const written = text.trim().toLowerCase().replaceAll(/\s+/gu, " ");
  const alone = timeOfDay(written) ?? day(written, thisYear);
  if (alone) return alone;
  const [, date = "", time = ""] = /^(.+?) (\d{1,2}:.+)$/u.exec(written) ?? [];
  const calendar = day(date, thisYear);
  const clock = timeOfDay(time);
  return calendar && clock && { value: calendar.value + clock.value, format: "m/d/yyyy h:mm" };
}

const NUMBER =
  /^(?<open>\()?(?<sign>[-+]?)(?<dollar>\$)?(?<sign2>[-+]?)(?:(?<grouped>\d{1,3}(?:,\d{3})+)|(?<plain>\d+))?(?<point>\.(?<decimals>\d*))?(?:[eE](?<exponent>[-+]?\d{1,3}))?(?<percent>\s*%)?(?<close>\))?$/u;

/** A number as Excel reads it in English: 1,234.5, 12.5%, $5, 1.5E3, (5) for -5. */
function englishNumber(text: string): TypedText | undefined {
  const found = NUMBER.exec(text.trim())?.groups;
  if (!found) return undefined;
  const { open, close, sign, sign2, dollar, grouped, plain, decimals, exponent, percent } = found;
  if ((open === undefined) !== (close === undefined) || (sign && sign2) || (open && (sign || sign2))) return undefined;
  if (!grouped && !plain && !decimals) return undefined;
  const digits = (grouped ?? plain ?? "0").replaceAll(",", "");
  const minus = open || sign === "-" || sign2 === "-" ? "-" : "";
  // Moving the exponent keeps the number nearest to what was written; dividing by 100 would not.
  const value = Number(`${minus}${digits}.${decimals || "0"}e${Number(exponent ?? 0) - (percent ? 2 : 0)}`);
  if (!Number.isFinite(value)) return undefined;
  const fraction = Boolean(decimals);
  return {
    value,
    ...formatOf({
      exponent: exponent !== undefined,
      percent: percent !== undefined,
      dollar: dollar !== undefined,
      grouped: grouped !== undefined,
      fraction,
    }),
  };
}

function formatOf(written: { exponent: boolean; percent: boolean; dollar: boolean; grouped: boolean; fraction: boolean }): {
  format?: string;
} {
  if (written.exponent) return { format: "0.00E+00" };
  if (written.percent) return { format: written.fraction ? "0.00%" : "0%" };
  if (written.dollar) return { format: written.fraction ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  if (written.grouped) return { format: written.fraction ? "#,##0.00" : "#,##0" };
  return {};
}

/** What Excel makes of a text that is put in a cell. `format`: the number format that goes with the way of writing. */
interface TypedText {
  readonly value: number | boolean;
  readonly format?: string;
}

/** The number, date, time or logical value that a text stands for in Excel's American notation; undefined when it stays text. */
export function typedText(text: string, thisYear: number): TypedText | undefined {
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { value: word === "TRUE" };
  return englishNumber(text) ?? englishDate(text, thisYear);
}
