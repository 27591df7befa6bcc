import type { MunicipalPopulation } from "./population-of";
import type { PopulationTable } from "./population-table";
import { unavailable } from "../failures";

/** Municipalities of an arbeidsmarktregio on 1 January of a year, in alphabetical order; the newest year when left out. */
export function municipalitiesOfRegion(table: PopulationTable, region: string, year = table.years.at(-1)): MunicipalPopulation[] {
  throw unavailable("regionUnknown", { name: `${region} ${String(year)}` });
}
