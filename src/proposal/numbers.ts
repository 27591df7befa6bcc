import Decimal from "decimal.js";
import type { KeyPart } from "../domain/plan/funding/key-weights";
import { formatEuros, percentage, plainNumber } from "../text/format/amounts";
import type { ProposalRequest } from "./request";
import { localeOf } from "../text/language";

export const sum = (values: readonly number[]): number => Decimal.sum(0, ...values).toNumber();

export const minus = (a: number, b: number): number => new Decimal(a).minus(b).toNumber();

/** How numbers are written in one proposal. In a column all amounts have the same number of decimals, so that they stand in line. */
export function numbersOf({ language, outcome }: Pick<ProposalRequest, "language" | "outcome">) {
  const whole = Number.isInteger(outcome.plan.settings.unit);
  const fixed = (digits: number) =>
    new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const inColumn = fixed(whole ? 0 : 2);
  const cents = fixed(2);
  const tenths = fixed(1);
  const rounded = (value: number) => plainNumber(Math.round(value * 100) / 100, language);
  const signed = (value: number, text: string) => (value > 0 ? `+${text}` : value < 0 ? `−${text}` : text);
  return {
    /** In a sentence, with its sign: € 36.250. */
    money: (amount: number) => formatEuros(amount, language),
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
    list: (items: readonly string[]) => new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(items),
    date: (day: Date) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(day),
  };
}

const keyParts: readonly KeyPart[] = ["inhabitants", "hours", "targetGroup", "equal"];

/** By what the gemeenten share: "naar het aantal inwoners", or for each part of a mixed key how much of it. */
export function keyWords(request: ProposalRequest): string {
  const { key } = request.outcome.plan.settings;
  const { method } = request.texts.proposal;
  const { percentage, list } = numbersOf(request);
  const used = keyParts.filter((part) => key[part] > 0);
  const [only] = used;
  if (only && used.length === 1) return method.by[only];
  return list(used.map((part) => method.part(percentage(key[part]), method.by[part])));
}

/**
 * Text as a file can hold it: names come from cells of a workbook, where control characters and halves of characters can stand that no XML
 * or
 * HTML may contain.
 */
export const plainText = (text: string): string =>
  text
    .replace(/[\r\n\t\u2028\u2029]+/g, " ")
    // eslint-disable-next-line no-control-regex -- these are what has to go
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
    // Half of a character: with the flag u only those match.
    .replace(/\p{Surrogate}/gu, "\ufffd");
