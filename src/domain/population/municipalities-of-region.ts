import { unavailable } from "../failures";
import type { Inhabitants } from "../units";
import { normaliseName } from "./normalise-name";
import type { MunicipalPopulation } from "./population-of";
import type { PopulationTable, Region } from "./population-table";
import { regionOf } from "./region-of";
import { newestYear, placeOfYear } from "./table-years";

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
