import { nameIndex } from "../population/name-index";
import { listedName } from "../population/name-rules";
import { normaliseName } from "../population/normalise-name";
import type { Municipality, PopulationTable } from "../population/population-table";

/** The municipality with that name or GM code in any year of the table; null when there is none, or more than one. */
export function municipalityNamed(table: PopulationTable, text: string): Municipality | null {
  if (text === "" || text.length > 60) return null;
  const code = /^gm\s?(\d{1,4})$/i.exec(text)?.[1];
  if (code !== undefined) return table.municipalities.find((one) => one.code === `GM${code.padStart(4, "0")}`) ?? null;
  const normalised = normaliseName(text);
  const index = nameIndex(table);
  const found = index.full.get(listedName(normalised)) ?? index.short.get(normalised) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}
