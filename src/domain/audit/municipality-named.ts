import { nameIndex } from "../population/name-index";
import { listedName } from "../population/name-rules";
import { normaliseName } from "../population/normalise-name";
import type { Municipality, PopulationTable } from "../population/population-table";

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
