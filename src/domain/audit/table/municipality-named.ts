import { listedName, normaliseName } from "../../population/names";
import { type Municipality, type MunicipalityCode, type PopulationTable, nameIndex } from "../../population/population-table";
import { regionOf } from "../../population/regions";

/** What people write around a name: a number in front, "gem.", a footnote behind. */
const around = [/^\d{1,3}[.)]?\s+/, /^gem(?:eente)?\.?:?\s+/i, /\s*(?:\*+|\d\)|[¹²³⁴⁵])$/, /\s*\(gem(?:eente)?\.?\)$/i, /\s*:$/];

/** The municipality with that name or GM code in any year of the table; null when there is none, or more than one. */
export function municipalityNamed(table: PopulationTable, text: string): Municipality | null {
  if (text === "" || text.length > 60) return null;
  const code = /^gm\s?(\d{1,4})$/i.exec(text)?.[1];
  if (code !== undefined) return table.municipalities.find((one) => one.code === `GM${code.padStart(4, "0")}`) ?? null;
  const listed = listedAs(table, text);
  if (listed) return listed;
  const name = nameIn(text);
  return name === text ? null : listedAs(table, name);
}

function listedAs(table: PopulationTable, text: string): Municipality | null {
  const normalised = normaliseName(text);
  const index = nameIndex(table);
  const found = index.full.get(listedName(normalised)) ?? index.short.get(normalised) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The name without what stands around it. */
export const nameIn = (text: string): string => around.reduce((name, part) => name.replace(part, ""), text).trim();

/** The municipalities of a region in one year. */
interface RegionInYear {
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
