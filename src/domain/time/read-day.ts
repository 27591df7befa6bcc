import { dayOf, lastDayOfMonth, partsOf, type Day } from "./day";
import { parseDay } from "./parse-day";
import { DomainFailure } from "../failure";

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

function parsed(text: string): Day | null {
  try {
    return parseDay(text);
  } catch (failure) {
    if (failure instanceof DomainFailure) return null;
    throw failure;
  }
}
