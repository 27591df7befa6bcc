import { unavailable } from "../../failure/failures";
import type { Jobs } from "../../number/units";
import type { Day } from "../../time/day";

/** Employers of the banenafspraak: market, government, and both together. */
type Sector = "totaal" | "markt" | "overheid";

export const sectors: readonly Sector[] = ["totaal", "markt", "overheid"];

/** Extra jobs since the end of 2012 that should be there nationally at the end of each year, with where that is laid down. */
export interface NationalPath extends Readonly<Record<Sector, readonly Jobs[]>> {
  readonly source: string;
  readonly years: readonly number[];
}

/**
 * The national target at the end of a year.
 *
 * @throws DomainFailure "unavailable": nationalTargetYearUnknown.
 */
export function nationalTarget(path: NationalPath, year: number, sector: Sector = "totaal"): Jobs {
  const target = path[sector][path.years.indexOf(year)];
  if (target !== undefined) return target;
  throw unavailable("nationalTargetYearUnknown", { year, firstYear: path.years[0] ?? NaN, lastYear: path.years.at(-1) ?? NaN });
}

/** Extra jobs in the whole country since the end of 2012, as published. */
export interface NationalRealisation {
  readonly day: Day;
  readonly jobs: Jobs;
  readonly source: string;
}
