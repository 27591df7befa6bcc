import type { Inhabitants } from "../units";
import { findMunicipality } from "./find-municipality";
import type { Municipality, PopulationTable } from "./population-table";
import { newestYear, placeOfYear } from "./table-years";

export interface MunicipalPopulation {
  readonly municipality: Municipality;
  readonly inhabitants: Inhabitants;
}

/**
 * Inhabitants of a municipality on 1 January, by name or GM code; of the newest year of the table when left out.
 *
 * @throws DomainFailure "unavailable", with a key of PopulationFailures.
 */
export function populationOf(table: PopulationTable, nameOrCode: string, year = newestYear(table)): MunicipalPopulation {
  const place = placeOfYear(table, year);
  const municipality = findMunicipality(table, nameOrCode, year);
  return { municipality, inhabitants: municipality.inhabitants[place] as Inhabitants };
}
