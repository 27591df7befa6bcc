import { BigDecimal, quotientOf } from "../../number/decimal";
import { fraction, jobs } from "../../number/units";
import { partsOf } from "../../time/day";
import type { Realisation } from "../input/norm-data";
import type { NormPath } from "../path/norm-path";
import type { LatestRealisation, NationalComparison, OutlookOptions } from "./outlook";
import { normOrNull } from "./points";

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

/** What was counted last, beside the norm. */
export function latestRealisation({ day, jobs: there }: Realisation, path: NormPath): LatestRealisation {
  const { year } = partsOf(day);
  const yearNorm = path.norms[path.years.indexOf(year)] ?? null;
  return {
    day,
    jobs: there,
    year,
    yearNorm,
    gap: yearNorm === null ? null : jobs(new BigDecimal(yearNorm).minus(there).toNumber()),
    share: yearNorm === null || yearNorm === 0 ? null : fraction(quotientOf(there, yearNorm)),
    pathNorm: normOrNull(path, day),
  };
}
