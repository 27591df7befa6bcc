import Decimal from "decimal.js";
import { euros, percentage, plainNumber } from "../text/amounts";
import type { Language } from "../text/language";
import type { ProposalRequest } from "./request";

const locale: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

export const sum = (values: readonly number[]): number => Decimal.sum(0, ...values).toNumber();

export const minus = (a: number, b: number): number => new Decimal(a).minus(b).toNumber();

/** How numbers are written in one proposal. In a column all amounts have the same number of decimals, so that they stand in line. */
export function numbersOf({ language, outcome }: Pick<ProposalRequest, "language" | "outcome">) {
  const whole = Number.isInteger(outcome.plan.settings.unit);
  const fixed = (digits: number) =>
    new Intl.NumberFormat(locale[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const inColumn = fixed(whole ? 0 : 2);
  const cents = fixed(2);
  const tenths = fixed(1);
  const rounded = (value: number) => plainNumber(Math.round(value * 100) / 100, language);
  const signed = (value: number, text: string) => (value > 0 ? `+${text}` : value < 0 ? `−${text}` : text);
  return {
    /** In a sentence, with its sign: € 36.250. */
    money: (amount: number) => euros(amount, language),
    /** In a column: 36.250. */
    amount: (amount: number) => inColumn.format(amount),
    cents: (amount: number) => cents.format(amount),
    count: rounded,
    percentage: (fraction: number) => percentage(fraction, language),
    /** In a column: 46,1%. */
    share: (fraction: number) => `${tenths.format(fraction * 100)}%`,
    signedAmount: (amount: number) => signed(amount, inColumn.format(Math.abs(amount))),
    signedCount: (value: number) => signed(value, rounded(Math.abs(value))),
    signedShare: (fraction: number) => signed(fraction, `${tenths.format(Math.abs(fraction) * 100)}%`),
    list: (items: readonly string[]) => new Intl.ListFormat(locale[language], { type: "conjunction" }).format(items),
    date: (day: Date) => new Intl.DateTimeFormat(locale[language], { dateStyle: "long", timeZone: "UTC" }).format(day),
  };
}
