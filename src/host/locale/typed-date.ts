import { serialOf, type CalendarDay } from "./serial-date";
import type { TypedNumber } from "./typed-number";

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
export function typedDate(text: string, thisYear: number): TypedNumber | undefined {
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
