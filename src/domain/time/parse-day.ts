import { invalid } from "../failures";
import { dayOf, lastDayOfQuarter, partsOf, type Day } from "./day";

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
