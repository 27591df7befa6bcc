import { unavailable } from "../failure/failures";
import type { Inhabitants } from "../number/units";
import type { MunicipalPopulation } from "./find-municipality";
import { normaliseName } from "./names";
import { type MunicipalityCode, type PopulationTable, type Region, type RegionVintage, newestYear, placeOfYear } from "./population-table";

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

/**
 * Municipalities of an arbeidsmarktregio (name or AM code) on 1 January, in alphabetical order; of the newest year of the table when
 * left out.
 *
 * @throws DomainFailure "unavailable": regionUnknown or populationYearUnknown.
 */
export function municipalitiesOfRegion(table: PopulationTable, region: string, year = newestYear(table)): MunicipalPopulation[] {
  const { code } = findRegion(table, region);
  const place = placeOfYear(table, year);
  return table.municipalities
    .filter((municipality) => (municipality.inhabitants[place] ?? null) !== null && regionOf(table, municipality.code, year) === code)
    .map((municipality) => ({ municipality, inhabitants: municipality.inhabitants[place] as Inhabitants }))
    .sort((a, b) => alphabetical.compare(a.municipality.name, b.municipality.name));
}

/** Fixed to Dutch, so that the order does not depend on the computer. */
const alphabetical = new Intl.Collator("nl");

function findRegion(table: PopulationTable, text: string): Region {
  const wanted = normaliseName(text).replace(/^arbeidsmarktregio /, "");
  const isWanted = (name: string) => normaliseName(name) === wanted;
  const found = table.regions.find((region) => isWanted(region.code) || isWanted(region.name) || region.formerNames.some(isWanted));
  if (!found) throw unavailable("regionUnknown", { name: text });
  return found;
}
