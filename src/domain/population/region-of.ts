import type { MunicipalityCode, PopulationTable, RegionVintage } from "./population-table";

/**
 * The vintage that says to which arbeidsmarktregio a municipality belonged in a year: the newest one up to that year that knows the
 * municipality, otherwise the first later one, as a vintage does not list municipalities that began after it.
 */
export function vintageFor(table: PopulationTable, code: MunicipalityCode, year: number): RegionVintage | null {
  const knowing = table.vintages.filter((vintage) => vintage.regionOf[code] !== undefined);
  return knowing.filter((vintage) => vintage.year <= year).at(-1) ?? knowing[0] ?? null;
}

/** Code of the arbeidsmarktregio a municipality belonged to in a year; null when no vintage knows the municipality. */
export function regionOf(table: PopulationTable, code: MunicipalityCode, year: number): string | null {
  return vintageFor(table, code, year)?.regionOf[code] ?? null;
}
