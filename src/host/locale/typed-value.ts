import { type CalendarDay, serialOf } from "./serial-date";

/** `pattern`: the number format the way of writing asks for; for a cell that has none yet. */
interface TypedNumber {
  readonly kind: "number";
  readonly value: number;
  readonly pattern?: string;
}

const NUMBER =
  /^(?<sign>[-+]?)(?<euro>€\s*)?(?<sign2>[-+]?)(?:(?<grouped>\d{1,3}(?:\.\d{3})+)|(?<plain>\d+))?(?:,(?<decimals>\d*))?(?:[eE](?<exponent>[-+]?\d{1,3}))?\s*(?<percent>%)?$/u;

function pattern(groups: { euro: boolean; grouped: boolean; decimals: boolean; exponent: boolean; percent: boolean }): string | undefined {
  if (groups.exponent) return "0.00E+00";
  if (groups.percent) return groups.decimals ? "0.00%" : "0%";
  if (groups.euro) return groups.decimals ? '"€" #,##0.00' : '"€" #,##0';
  if (groups.grouped) return groups.decimals ? "#,##0.00" : "#,##0";
  return undefined;
}

/** A number as it is written in Dutch: 1.234,56, 12,5%, € 1.250, 1,5E3. A point only groups thousands: "1.5" is not a number. */
function typedNumber(text: string): TypedNumber | undefined {
  const found = NUMBER.exec(text.trim())?.groups;
  if (!found) return undefined;
  const { sign, euro, sign2, grouped, plain, decimals, exponent, percent } = found;
  if ((sign && sign2) || (!grouped && !plain && !decimals)) return undefined;
  const digits = (grouped ?? plain ?? "0").replaceAll(".", "");
  // Shifting the exponent keeps the number the nearest to what was typed; dividing by 100 would not.
  const shift = Number(exponent ?? 0) - (percent ? 2 : 0);
  const value = Number(`${sign || sign2 || ""}${digits}.${decimals || "0"}e${shift}`);
  if (!Number.isFinite(value)) return undefined;
  const written = pattern({
    euro: Boolean(euro),
    grouped: Boolean(grouped),
    decimals: Boolean(decimals),
    exponent: Boolean(exponent),
    percent: Boolean(percent),
  });
  return { kind: "number", value, ...(written && { pattern: written }) };
}

/** A plain number typed in a cell that shows percentages means that many per cent. */
function asPercentage(text: string): TypedNumber | undefined {
  return typedNumber(text.trim().replace(/%?$/u, "%"));
}

const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const SHORT = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

const NUMERIC = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/u;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const WORDS = /^(\d{1,2})[-\s]\s*(\p{L}+)\.?(?:[-\s]\s*(\d{4}|\d{2}))?$/u;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u;

const MONTH_AND_DAY = "d-mmm";
const NAMED_MONTH = "d-mmm-yy";
const SHORT_DATE = "dd-mm-yyyy";

/** Two digits as Excel reads them: up to 29 in this century. */
const fullYear = (text: string): number => (text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900));

function monthByName(name: string): number | undefined {
  const lower = name.toLowerCase();
  const at = Math.max(MONTHS.indexOf(lower), SHORT.indexOf(lower));
  return at < 0 ? undefined : at + 1;
}

function calendarDay(text: string, thisYear: number): { day: CalendarDay; pattern: string } | undefined {
  const iso = ISO.exec(text);
  if (iso) return { day: { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, pattern: SHORT_DATE };
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const year = numeric[4];
    return {
      day: { year: year ? fullYear(year) : thisYear, month: Number(numeric[3]), day: Number(numeric[1]) },
      pattern: year ? SHORT_DATE : MONTH_AND_DAY,
    };
  }
  const words = WORDS.exec(text);
  const month = words?.[2] && monthByName(words[2]);
  if (!words || !month) return undefined;
  return {
    day: { year: words[3] ? fullYear(words[3]) : thisYear, month, day: Number(words[1]) },
    pattern: words[3] ? NAMED_MONTH : MONTH_AND_DAY,
  };
}

function timeOfDay(text: string): { part: number; seconds: boolean } | undefined {
  const found = TIME.exec(text);
  if (!found) return undefined;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return { part: (hours * 3600 + minutes * 60 + seconds) / 86_400, seconds: found[3] !== undefined };
}

/** A date, a time or both, as they are written in Dutch: 31-12-2020, 31 dec 2020, 31-12, 2020-12-31, 14:30, 31-12-2020 14:30. */
function typedDate(text: string, thisYear: number): TypedNumber | undefined {
  const trimmed = text.trim();
  const time = timeOfDay(trimmed);
  if (time) return { kind: "number", value: time.part, pattern: time.seconds ? "hh:mm:ss" : "hh:mm" };
  const both = /^(.+?)\s+(\d{1,2}:\S+)$/u.exec(trimmed);
  const clock = both?.[2] === undefined ? undefined : timeOfDay(both[2]);
  const written = calendarDay(clock && both?.[1] ? both[1] : trimmed, thisYear);
  const serial = written && serialOf(written.day);
  if (!written || serial === undefined) return undefined;
  return clock
    ? { kind: "number", value: serial + clock.part, pattern: `${SHORT_DATE} hh:mm` }
    : { kind: "number", value: serial, pattern: written.pattern };
}

type TypedValue = TypedNumber | { readonly kind: "boolean"; readonly value: boolean } | { readonly kind: "text" };

/**
 * What a Dutch Excel makes of something typed that is not a formula.
 * @param cell the format the cell has already, and the year for a date typed without one.
 */
export function typedValue(text: string, cell: { pattern: string; thisYear: number }): TypedValue {
  const word = text.trim().toUpperCase();
  if (word === "WAAR" || word === "ONWAAR") return { kind: "boolean", value: word === "WAAR" };
  const number = cell.pattern.includes("%") ? asPercentage(text) : typedNumber(text);
  return number ?? typedDate(text, cell.thisYear) ?? { kind: "text" };
}
