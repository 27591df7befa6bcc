import { loadedPopulation, loadPopulation } from "../../data/population";
import { DomainFailure } from "../../domain/failure";
import type { PopulationTable } from "../../domain/population/population-table";
import type { Computed } from "../result";

/** Calculates with the bundled population: at once when it has been loaded, otherwise as soon as it has. */
export function withPopulation(calculate: (table: PopulationTable) => Computed): Computed | Promise<Computed> {
  const table = loadedPopulation();
  return table ? calculate(table) : loadPopulation().then(calculate, notLoaded);
}

function notLoaded(): never {
  throw new DomainFailure("unavailable", "dataNotLoaded");
}
