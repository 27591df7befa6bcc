import { typedDate } from "./typed-date";
import { asPercentage, typedNumber, type TypedNumber } from "./typed-number";

export type TypedValue = TypedNumber | { readonly kind: "boolean"; readonly value: boolean } | { readonly kind: "text" };

/**
 * What a Dutch Excel makes of something typed that is not a formula.
 * @param cell the format the cell has already, and the year for a date typed without one.
 */
export function typedValue(text: string, cell: { pattern: string; thisYear: number }): TypedValue {
  const word = text.trim().toUpperCase();
  if (word === "WAAR" || word === "ONWAAR") return { kind: "boolean", value: word === "WAAR" };
  const number = cell.pattern.includes("%") ? asPercentage(text) : typedNumber(text);
  return number ?? typedDate(text, cell.thisYear) ?? { kind: "text" };
}
