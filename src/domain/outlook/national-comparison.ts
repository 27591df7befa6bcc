import { quotientOf } from "../decimal/big-decimal";
import { partsOf } from "../time/day";
import { fraction } from "../units";
import type { LatestRealisation, NationalComparison, OutlookOptions } from "./outlook";

/** The region and the country, each against its own norm; null where a figure is not known. */
export function nationalComparison(
  { day, jobs: regional, year, yearNorm }: LatestRealisation,
  national: OutlookOptions["national"],
): NationalComparison | null {
  if (national === undefined || yearNorm === null || yearNorm === 0) return null;
  const { path, realisations } = national;
  const known = [...realisations].sort((a, b) => a.day - b.day).findLast((one) => one.day <= day);
  if (known === undefined) return null;
  const targetOf = (wanted: number) => path.totaal[path.years.indexOf(wanted)];
  const nationalYear = partsOf(known.day).year;
  const target = targetOf(nationalYear);
  if (target === undefined) return null;
  const sameYear = targetOf(year);
  return {
    year,
    regionalShare: fraction(quotientOf(regional, yearNorm)),
    nationalDay: known.day,
    nationalYear,
    nationalJobs: known.jobs,
    nationalTarget: target,
    nationalShare: fraction(quotientOf(known.jobs, target)),
    source: known.source,
    shareOfTarget: sameYear === undefined ? null : fraction(quotientOf(yearNorm, sameYear)),
  };
}
