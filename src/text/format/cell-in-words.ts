import type { InputCell } from "../../domain/table/cell";
import { localeOf, type Language } from "../language";

/** Nobody counts the digits of a larger number. */
const longest = 1e15;
/** As Excel shows them. */
const truth = { nl: ["WAAR", "ONWAAR"], en: ["TRUE", "FALSE"] } as const;

/** As much of a text as people need to know it again. */
export const clipped = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** An ISO date in words: 31 december 2026. */
export const dayInWords = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));

/** What stands in a cell as people read it there. */
export function cellInWords(value: Exclude<InputCell, null>, meaning: "year" | "percentage" | "number", language: Language): string {
  if (typeof value === "string") return `"${clipped(value)}"`;
  if (typeof value === "boolean") return truth[language][value ? 0 : 1];
  if (meaning === "year" && Number.isInteger(value) && Math.abs(value) < longest) return String(value);
  if (Math.abs(value) > longest)
    return new Intl.NumberFormat(localeOf(language), { notation: "scientific", maximumFractionDigits: 6 }).format(value);
  return new Intl.NumberFormat(
    localeOf(language),
    meaning === "percentage" ? { style: "percent", maximumFractionDigits: 4 } : { maximumFractionDigits: 6 },
  ).format(value);
}
