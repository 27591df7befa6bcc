import { DUTCH, ENGLISH, type Notation } from "./notation";

const ITEMS = [
  ["#This Row", "#Deze rij"],
  ["#All", "#Alles"],
  ["#Data", "#Gegevens"],
  ["#Headers", "#Kopteksten"],
  ["#Totals", "#Totalen"],
] as const;

const itemsToDutch = new Map(ITEMS.map(([english, dutch]) => [english.toLowerCase(), dutch]));
const itemsToEnglish = new Map(ITEMS.map(([english, dutch]) => [dutch.toLowerCase(), english]));

/** `[[#This Row],[Bedrag]]` from one notation to the other. Column names stay as they are. */
function rewritten(reference: string, from: Notation, to: Notation, items: ReadonlyMap<string, string>): string {
  const between = from.argument === "," ? /\](\s*),(\s*)\[/gu : /\](\s*);(\s*)\[/gu;
  return reference
    .replace(between, (_match, before: string, after: string) => `]${before}${to.argument}${after}[`)
    .replace(/\[(#[^[\]']+)\]/gu, (match, item: string) => `[${items.get(item.toLowerCase()) ?? match.slice(1, -1)}]`);
}

export const structuredToDutch = (reference: string): string => rewritten(reference, ENGLISH, DUTCH, itemsToDutch);
export const structuredToEnglish = (reference: string): string => rewritten(reference, DUTCH, ENGLISH, itemsToEnglish);
