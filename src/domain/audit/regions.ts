import { regionOf } from "../population/region-of";
import type { MunicipalityCode, PopulationTable } from "../population/population-table";

/** The municipalities of a region in one year. */
export interface RegionInYear {
  readonly name: string;
  readonly year: number;
  readonly codes: readonly MunicipalityCode[];
}

const known = new WeakMap<PopulationTable, readonly RegionInYear[]>();

/** Every region in every year of the table; made once. */
export function regionsByYear(population: PopulationTable): readonly RegionInYear[] {
  const made = known.get(population);
  if (made) return made;
  const all = population.years.flatMap((year, place) => {
    const codes = new Map<string, MunicipalityCode[]>();
    for (const { code, inhabitants } of population.municipalities) {
      const region = (inhabitants[place] ?? null) === null ? null : regionOf(population, code, year);
      if (region === null) continue;
      const found = codes.get(region);
      if (found) found.push(code);
      else codes.set(region, [code]);
    }
    return population.regions.map(({ code, name }): RegionInYear => ({ name, year, codes: codes.get(code) ?? [] }));
  });
  known.set(population, all);
  return all;
}
