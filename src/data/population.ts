import type { PopulationTable } from "../domain/population/population-table";

/** Whose figures they are and on what terms; to be shown with them. */
export const populationLicence = { owner: "CBS", name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.nl" } as const;

let loaded: PopulationTable | undefined;
let loading: Promise<PopulationTable> | undefined;

async function load(): Promise<PopulationTable> {
  const module: { default: unknown } = await import(/* webpackChunkName: "population" */ "../../assets/data/population.json");
  loaded = module.default as PopulationTable;
  return loaded;
}

/**
 * Inhabitants of all municipalities and the arbeidsmarktregio's they belong to. It is read once; after a failure the next call tries again.
 */
export function loadPopulation(): Promise<PopulationTable> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The population when it has been loaded. */
export const loadedPopulation = (): PopulationTable | undefined => loaded;
