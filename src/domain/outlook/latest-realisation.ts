import { BigDecimal, quotientOf } from "../decimal/big-decimal";
import type { NormPath } from "../norm/norm-path";
import type { Realisation } from "../norm-plan/norm-data";
import { partsOf } from "../time/day";
import { fraction, jobs } from "../units";
import { normOrNull } from "./norm-on-day";
import type { LatestRealisation } from "./outlook";

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
