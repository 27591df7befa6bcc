import { localeOf, type Language } from "../language";

const cache = new Map<string, Intl.NumberFormat>();

/** Making a number format is slow compared with using one, and lists have hundreds of amounts. */
function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let found = cache.get(key);
  if (!found) cache.set(key, (found = new Intl.NumberFormat(localeOf(language), options)));
  return found;
}

const sign = "€\u00a0";

/** Whole euros, or cents where there are any: € 36.250, € 79,57. */
export function formatEuros(amount: number, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const text = format(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Math.abs(amount));
  return (amount < 0 ? "-" : "") + sign + text;
}

/** Amounts per inhabitant: cents, and parts of cents where there are any: € 0,14, € 0,1375. */
export const finerEuros = (amount: number, language: Language): string =>
  sign + format(language, { minimumFractionDigits: 2, maximumFractionDigits: 4 }).format(amount);

/** With its sign, for differences: + € 1.250. */
export const signedEuros = (amount: number, language: Language): string =>
  `${amount > 0 ? "+" : amount < 0 ? "−" : ""}${formatEuros(Math.abs(amount), language)}`;

export const plainNumber = (value: number, language: Language): string => format(language, { maximumFractionDigits: 6 }).format(value);

/** A fraction as a percentage: 65%, 62,5%. */
export const percentage = (fraction: number, language: Language): string =>
  format(language, { style: "percent", maximumFractionDigits: 4 }).format(fraction);
