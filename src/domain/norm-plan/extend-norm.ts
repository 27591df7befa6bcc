import { nationalTarget, type NationalPath } from "../norm/national-target";
import { jobs } from "../units";
import type { YearNorm } from "./norm-data";

/**
 * Estimated norms for the years of the national path after the last year with a norm: that norm in proportion to the national target,
 * in whole jobs. Nothing when the last year is not on the national path.
 */
export function estimatedNorms(norms: readonly YearNorm[], path: NationalPath, source: string): YearNorm[] {
  const last = norms.at(-1);
  if (last === undefined || !path.years.includes(last.year)) return [];
  const base = nationalTarget(path, last.year);
  return path.years
    .filter((year) => year > last.year)
    .map((year) => ({ year, norm: jobs(Math.round((last.norm * nationalTarget(path, year)) / base)), source }));
}
