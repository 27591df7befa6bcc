import { orNull } from "../failure/failure";
import { invalid } from "../failure/failures";
import { type Day, dayOf, lastDayOfMonth, lastDayOfQuarter, partsOf } from "./day";

const isoDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Ways to write a quarter, in lower case: year first ("2020-K4", "2020 4e kwartaal", "2020KW04"), or quarter first ("4e kwartaal 2020").
 */
const yearFirst = /^(\d{4})[\s-]*(?:(?:kw|k|q)0?([1-4])|([1-4])(?:e|de|ste)?\s*kwartaal)$/;
const quarterFirst = /^(?:(?:kw|k|q)0?([1-4])|([1-4])(?:e|de|ste)?\s*kwartaal)(?:\s+van)?[\s-]*(\d{4})$/;

/**
 * The day that a text means: an ISO date ("2020-12-31"), or the last day of a quarter ("2020-K4", "2020Q4", "4e kwartaal 2020"),
 * from 1900.
 *
 * @throws DomainFailure "invalid": dateTextUnknown.
 */
export function parseDay(text: string): Day {
  const wanted = text.trim().toLowerCase();
  const day = isoDay(wanted) ?? quarterDay(wanted);
  if (day === null) throw invalid("dateTextUnknown", { value: text });
  return day;
}

function isoDay(text: string): Day | null {
  const match = isoDatePattern.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const found = dayOf({ year, month, day });
  const parts = partsOf(found);
  return year >= 1900 && parts.month === month && parts.day === day ? found : null;
}

function quarterDay(text: string): Day | null {
  const first = yearFirst.exec(text);
  const last = quarterFirst.exec(text);
  const year = Number(first?.[1] ?? last?.[3]);
  const quarter = Number(first?.[2] ?? first?.[3] ?? last?.[1] ?? last?.[2]);
  return year >= 1900 ? lastDayOfQuarter(year, quarter) : null;
}

/** The first three letters tell the months apart in Dutch and in English; in both, May and March need more. */
const months: readonly RegExp[] = [
  /^jan/,
  /^feb/,
  /^(maart|mrt|mar)/,
  /^apr/,
  /^(mei|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(okt|oct)/,
  /^nov/,
  /^dec/,
];

const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const inWords = /^(?:(\d{1,2})\s+)?([a-z]+)\.?[\s-]+(\d{4})$/;
const yearAndMonth = /^(\d{4})[-/](\d{1,2})$/;

/**
 * The day that a text in a table means: what parseDay reads, or as people in the Netherlands write it: "31-12-2020", "31 december 2020",
 * and a month, which stands for its last day ("dec 2020", "2020-12"). null when it is no date.
 */
export function readDay(text: string): Day | null {
  const wanted = text.trim().toLowerCase();
  return dayInNumbers(wanted) ?? dayInWords(wanted) ?? monthInNumbers(wanted) ?? parsed(text);
}

function dayInNumbers(text: string): Day | null {
  const [day, month, year] = numeric.exec(text)?.slice(1).map(Number) ?? [];
  return day !== undefined && month !== undefined && year !== undefined ? existing(year, month, day) : null;
}

function dayInWords(text: string): Day | null {
  const [, day, name = "", year] = inWords.exec(text) ?? [];
  const month = months.findIndex((pattern) => pattern.test(name)) + 1;
  if (month === 0 || year === undefined) return null;
  return day === undefined ? lastDayOfMonth(Number(year), month) : existing(Number(year), month, Number(day));
}

function monthInNumbers(text: string): Day | null {
  const [year, month] = yearAndMonth.exec(text)?.slice(1).map(Number) ?? [];
  return year !== undefined && month !== undefined && month >= 1 && month <= 12 ? lastDayOfMonth(year, month) : null;
}

/** 31 April is no day. */
function existing(year: number, month: number, day: number): Day | null {
  const found = dayOf({ year, month, day });
  const parts = partsOf(found);
  return year >= 1900 && parts.month === month && parts.day === day ? found : null;
}

const parsed = (text: string): Day | null => orNull(() => parseDay(text));
