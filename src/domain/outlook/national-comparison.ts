import { normOn, normPath, type NormPath } from "../norm/norm-path";
import { lastDayOfYear } from "../time/day";
import { fraction, jobs } from "../units";
import { quotientOf } from "../decimal/big-decimal";
import type { LatestRealisation, NationalComparison, OutlookOptions } from "./outlook";

/** The region and the country, each against its norm at the end of the same year; null where one of the four figures is not known. */
export function nationalComparison({ day, jobs: regional, year, yearNorm }: LatestRealisation, national: OutlookOptions["national"]): NationalComparison | null {
  if (national === undefined || yearNorm === null || yearNorm === 0) return null;
  const path: NormPath = normPath(national.path.years, national.path.totaal);
  const known = national.realisations.filter((one) => one.day <= day).reduce<(typeof national.realisations)[number] | null>((latest, one) => (latest && latest.day >= one.day ? latest : one), null);
  if (known === null || !path.years.includes(year)) return null;
  const target = normOn(path, lastDayOfYear(year));
  return {
    year,
    regionalShare: fraction(quotientOf(regional, yearNorm)),
    nationalTarget: target,
    nationalJobs: jobs(known.jobs),
    nationalDay: known.day,
    nationalShare: fraction(quotientOf(known.jobs, target)),
    source: known.source,
    shareOfTarget: fraction(quotientOf(yearNorm, target)),
  };
}
