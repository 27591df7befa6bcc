import { unavailable } from "../failure/failures";
import type { Inhabitants } from "../number/units";
import { listedName, namesakesOf, normaliseName } from "./names";
import { type Municipality, type PopulationTable, changeOf, nameIndex, newestYear, placeOfYear } from "./population-table";

/**
 * The municipality with a name or GM code that existed on 1 January of a year of the table.
 *
 * @throws DomainFailure "unavailable": municipalityUnknown, municipalityAmbiguous, municipalityNotInYear or municipalityEnded.
 */
export function findMunicipality(table: PopulationTable, nameOrCode: string, year: number): Municipality {
  const matches = matching(table, nameOrCode);
  const place = table.years.indexOf(year);
  const existing = matches.filter((municipality) => (municipality.inhabitants[place] ?? null) !== null);
  const [found] = existing;
  if (found && existing.length === 1) return found;
  if (existing.length > 1)
    throw ambiguous(
      nameOrCode,
      existing.map((municipality) => municipality.name),
    );
  throw absent(table, nameOrCode, matches, year);
}

function matching(table: PopulationTable, nameOrCode: string): readonly Municipality[] {
  const index = nameIndex(table);
  const code = municipalityCode(nameOrCode);
  if (code !== null) return [index.code.get(code)].filter((municipality) => municipality !== undefined);
  const normalised = normaliseName(nameOrCode);
  const namesakes = namesakesOf(normalised);
  if (namesakes) throw ambiguous(nameOrCode, namesakes);
  return index.full.get(listedName(normalised)) ?? index.short.get(normalised) ?? [];
}

/** GM and up to four digits, in any case: "GM0402", "gm 402". */
function municipalityCode(text: string): string | null {
  const digits = /^\s*gm\s?(\d{1,4})\s*$/i.exec(text)?.[1];
  return digits === undefined ? null : `GM${digits.padStart(4, "0")}`;
}

function ambiguous(name: string, candidates: readonly string[]) {
  return unavailable("municipalityAmbiguous", { name, candidates: candidates.join("; ") });
}

function absent(table: PopulationTable, name: string, matches: readonly Municipality[], year: number) {
  const [match] = matches;
  const change = changeOf(match?.name ?? name);
  if (!match && change) return unavailable("municipalityEnded", { name, endedOn: change.date, successor: change.into });
  if (!match) return unavailable("municipalityUnknown", { name });
  const years = table.years.filter((_, place) => (match.inhabitants[place] ?? null) !== null);
  return unavailable("municipalityNotInYear", {
    name: match.name,
    year,
    firstYear: years[0] ?? year,
    lastYear: years.at(-1) ?? year,
    successor: change?.into ?? null,
  });
}

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
