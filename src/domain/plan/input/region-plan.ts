import { municipalitiesOfRegion } from "../../population/regions";
import type { PopulationTable } from "../../population/population-table";
import type { PlanTables } from "./plan-tables";

/**
 * A plan to start from for an arbeidsmarktregio: its gemeenten with their inhabitants on 1 January of a year, each served by a dienst of
 * its own name until the user says otherwise. Hours and contributions are the user's to fill in.
 *
 * @throws DomainFailure "unavailable" for an unknown region or year.
 */
export function regionPlan(table: PopulationTable, region: string, year: number): PlanTables {
  const gemeenten = municipalitiesOfRegion(table, region, year);
  return {
    gemeenten: gemeenten.map(({ municipality, inhabitants }) => ({
      gemeente: municipality.name,
      code: municipality.code,
      uitvoeringsdienst: municipality.name,
      inwoners: inhabitants,
      doelgroep: null,
      vanaf: null,
      totEnMet: null,
      gaatOpIn: null,
      minimum: null,
      maximum: null,
    })),
    uitvoeringsdiensten: gemeenten.map(({ municipality }) => ({
      uitvoeringsdienst: municipality.name,
      uren: null,
      minimum: null,
      maximum: null,
    })),
    bijdragen: [],
    kosten: [],
    instellingen: { eersteJaar: year },
  };
}
