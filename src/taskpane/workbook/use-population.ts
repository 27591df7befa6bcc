import { useEffect, useState } from "react";
import { loadedPopulation, loadPopulation } from "../../data/population";
import type { PopulationTable } from "../../domain/population/population-table";

/**
 * The bundled population; undefined while it is not there. Nothing waits for it: only a peildatum needs its figures, and says so when they
 * are missing.
 */
export function usePopulation(): PopulationTable | undefined {
  const [population, setPopulation] = useState(loadedPopulation);
  useEffect(() => {
    loadPopulation().then(setPopulation, () => undefined);
  }, []);
  return population;
}
