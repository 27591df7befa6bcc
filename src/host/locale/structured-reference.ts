import { DUTCH, ENGLISH, type Notation } from "./formula-tokens";

const ITEM_NAMES = [
  ["#This Row", "#Deze rij"],
  ["#All", "#Alles"],
  ["#Data", "#Gegevens"],
  ["#Headers", "#Kopteksten"],
  ["#Totals", "#Totalen"],
] as const;

/** The parts of a table that a reference can name beside its columns. */
export const ITEMS: readonly string[] = ITEM_NAMES.map(([english]) => english);
/** One part in brackets; an apostrophe stands before a character that would otherwise mean something. */
export const COLUMN_PART = /\[((?:'.|[^[\]'])*)\]/gu;

const itemsToDutch = new Map(ITEM_NAMES.map(([english, dutch]) => [english.toLowerCase(), dutch]));
const itemsToEnglish = new Map(ITEM_NAMES.map(([english, dutch]) => [dutch.toLowerCase(), english]));

/** `[[#This Row],[Bedrag]]` from one notation to the other. Column names stay as they are. */
function rewritten(reference: string, from: Notation, to: Notation, items: ReadonlyMap<string, string>): string {
  const between = from.argument === "," ? /\](\s*),(\s*)\[/gu : /\](\s*);(\s*)\[/gu;
  return reference
    .replace(between, (_match, before: string, after: string) => `]${before}${to.argument}${after}[`)
    .replace(/\[(#[^[\]']+)\]/gu, (match, item: string) => `[${items.get(item.toLowerCase()) ?? match.slice(1, -1)}]`);
}

export const structuredToDutch = (reference: string): string => rewritten(reference, ENGLISH, DUTCH, itemsToDutch);
export const structuredToEnglish = (reference: string): string => rewritten(reference, DUTCH, ENGLISH, itemsToEnglish);

/** A structured reference with its columns named otherwise; `[#Data]` and the like stay. */
export function mapColumnParts(brackets: string, rename: (name: string) => string): string {
  const nested = brackets.startsWith("[[");
  const renamed = (nested ? brackets.slice(1, -1) : brackets).replace(COLUMN_PART, (part, name: string) =>
    name.startsWith("#") ? part : rename(unescaped(name)),
  );
  return nested ? `[${renamed}]` : renamed;
}

/** A column as it stands in a structured reference. */
export const columnPart = (name: string): string => `[${escaped(name)}]`;

export const unescaped = (name: string): string => name.replaceAll(/'(.)/gu, "$1");
export const escaped = (name: string): string => (ITEMS.includes(name) ? name : name.replaceAll(/[[\]#'@]/gu, "'$&"));
