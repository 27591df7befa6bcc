import { invalid, unavailable } from "../../failure/failures";
import { isoDate, lastDayOfYear, type Day } from "../../time/day";
import { quartersBetween } from "../../time/quarter-time";
import { jobs, type Jobs } from "../../number/units";

/** The norm at the end of each year: formally the indicatie of the landelijke Werkkamer. Years ascending. */
export interface NormPath {
  readonly years: readonly number[];
  readonly norms: readonly Jobs[];
}

/**
 * A norm path from years and norms in any order.
 *
 * @throws DomainFailure "invalid", with a key of NormFailures.
 */
export function normPath(years: readonly number[], norms: readonly Jobs[]): NormPath {
  if (years.length !== norms.length) throw invalid("normCount", { norms: norms.length, years: years.length });
  if (years.length === 0) throw invalid("normMissing", {});
  years.forEach((year, index) => {
    if (!(Number.isInteger(year) && year >= 1900 && year <= 9999)) throw invalid("normYearInvalid", { year, index });
    const firstIndex = years.indexOf(year);
    if (firstIndex < index) throw invalid("normYearTwice", { year, index, firstIndex });
  });
  norms.forEach((norm, index) => {
    if (!Number.isFinite(norm)) throw invalid("normNotFinite", { norm, index });
    if (norm < 0) throw invalid("normNegative", { norm, index });
  });
  const points = years.map((year, index) => ({ year, norm: norms[index] ?? jobs(NaN) })).sort((a, b) => a.year - b.year);
  return { years: points.map((point) => point.year), norms: points.map((point) => point.norm) };
}

/**
 * The norm on a day: on the straight line, in quarter time, between 31 December of two years of the path.
 *
 * @throws DomainFailure "unavailable": normOutsideYears.
 */
export function normOn({ years, norms }: NormPath, day: Day): Jobs {
  const next = years.findIndex((year) => lastDayOfYear(year) >= day);
  const after = years[next];
  const norm = norms[next];
  if (after !== undefined && norm !== undefined && lastDayOfYear(after) === day) return norm;
  const before = years[next - 1];
  const start = norms[next - 1];
  if (after === undefined || before === undefined || norm === undefined || start === undefined) {
    throw unavailable("normOutsideYears", { date: isoDate(day), firstYear: years[0] ?? NaN, lastYear: years.at(-1) ?? NaN });
  }
  const part = quartersBetween(lastDayOfYear(before), day) / (4 * (after - before));
  return jobs(start + (norm - start) * part);
}
