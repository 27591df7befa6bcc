import { invalid } from "../failures";

/** Fifty years of months. What is longer comes from a mistyped year, and would keep a sheet waiting for minutes. */
const longestSeries = 600;

/** @throws DomainFailure "invalid": seriesTooLong. */
export function checkSeriesLength(count: number): void {
  if (count > longestSeries) throw invalid("seriesTooLong", { count, longest: longestSeries });
}
