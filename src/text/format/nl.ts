import type { ArgumentPlace } from "./argument-place";

const grouped = new Intl.NumberFormat("nl-NL", { maximumSignificantDigits: 15 });
const wholeEuros = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const broken = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 6 });
const longest = 40;

/** A number as people in the Netherlands write it: 36.250, 0,65. */
export function number(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "geen getal" : "oneindig";
  return size !== 0 && (size >= 1e16 || size < 1e-6) ? String(value).replace("e", "E").replace(".", ",") : grouped.format(value);
}

/** A number without points between the thousands, as it is typed into a cell. */
export const typed = (value: number): string => String(value).replace("e", "E").replace(".", ",");

/** What to do about a percentage above 1; a suggestion that would be refused again is not made. */
export const atMostOne = (value: number, suggestion: number): string =>
  suggestion <= 1
    ? `Een percentage is ten hoogste 1: bedoelt u ${number(value)}%? Typ dan ${typed(suggestion)}.`
    : "Een percentage is ten hoogste 1, en dat is 100%. Vul een getal van 0 tot en met 1 in, zoals 0,65 voor 65%.";

/** An amount: € 36.250, or with cents € 36.250,50. */
export const euros = (value: number): string => `€ ${(Number.isInteger(value) ? wholeEuros : broken).format(value)}`;

/** An ISO date in words: 24 maart 2022. */
export const date = (iso: string): string => new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));

/** Text of the user between quotation marks; long text is shortened. */
export const quote = (text: string): string => `"${text.length > longest ? `${text.slice(0, longest)}…` : text}"`;

/** "1 rij en 3 kolommen". */
export const size = (rows: number, columns: number): string =>
  `${number(rows)} ${rows === 1 ? "rij" : "rijen"} en ${number(columns)} ${columns === 1 ? "kolom" : "kolommen"}`;

/** Start of a sentence: where the value stands. Without a place from the sheet, `otherwise` says whose value it is. */
export function at(place: Partial<ArgumentPlace>, otherwise = "Hier"): string {
  if (place.argument === undefined) return otherwise;
  if (place.row == null || place.column == null) return `Bij ${place.argument}`;
  return `In ${place.argument} (rij ${number(place.row)}, kolom ${number(place.column)})`;
}

/** "de 3e ontvanger", for a position counted from 0. */
export const ordinal = (index: number, what: string): string => `de ${number(index + 1)}e ${what}`;
