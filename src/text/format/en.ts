import type { ArgumentPlace } from "./argument-place";

const grouped = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 15 });
const wholeEuros = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const broken = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 6 });
const longest = 40;

/** A number as it is written in English: 36,250, 0.65. */
export function number(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "not a number" : "infinite";
  return size !== 0 && (size >= 1e16 || size < 1e-6) ? String(value).replace("e", "E") : grouped.format(value);
}

/** A number without commas between the thousands, as it is typed into a cell. */
export const typed = (value: number): string => String(value).replace("e", "E");

/** What to do about a percentage above 1; a suggestion that would be refused again is not made. */
export const atMostOne = (value: number, suggestion: number): string =>
  suggestion <= 1
    ? `A percentage is at most 1: do you mean ${number(value)}%? Then enter ${typed(suggestion)}.`
    : "A percentage is at most 1, which is 100%. Enter a number from 0 up to 1, such as 0.65 for 65%.";

/** An amount: €36,250, or with cents €36,250.50. */
export const euros = (value: number): string =>
  `${value < 0 ? "-" : ""}€${(Number.isInteger(value) ? wholeEuros : broken).format(Math.abs(value))}`;

/** An ISO date in words: 24 March 2022. */
export const date = (iso: string): string => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));

/** Text of the user between quotation marks; long text is shortened. */
export const quote = (text: string): string => `"${text.length > longest ? `${text.slice(0, longest)}…` : text}"`;

/** "1 row and 3 columns". */
export const size = (rows: number, columns: number): string =>
  `${number(rows)} ${rows === 1 ? "row" : "rows"} and ${number(columns)} ${columns === 1 ? "column" : "columns"}`;

/** Start of a sentence: where the value stands. Without a place from the sheet, `otherwise` says whose value it is. */
export function at(place: Partial<ArgumentPlace>, otherwise = "This"): string {
  if (place.argument === undefined) return otherwise;
  if (place.row == null || place.column == null) return `The value of ${place.argument}`;
  return `The value in ${place.argument} (row ${number(place.row)}, column ${number(place.column)})`;
}

/** "recipient 3", for a position counted from 0. */
export const ordinal = (index: number, what: string): string => `${what} ${number(index + 1)}`;
