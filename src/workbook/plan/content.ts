/** A formula in English with commas, as Excel's `formulas` wants it. */
export interface Formula {
  readonly formula: string;
}

/**
 * What a cell gets. A string is text, whatever it starts with: only `formula` makes a formula, so text of users never becomes one.
 * null leaves the cell as it is: empty, on a new sheet.
 */
export type CellContent = string | number | boolean | null | Formula;

export const formula = (text: `=${string}`): Formula => ({ formula: text });

export const isFormula = (content: CellContent): content is Formula => typeof content === "object" && content !== null;

/** A text as it stands inside a formula. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A sentence with a value in it, as an expression in a formula: `sentence` says the value, `value` is the expression that gives it. */
export function quotedSentence(sentence: (value: string) => string, value: string): string {
  const place = "\u0000";
  return sentence(place).split(place).map(quotedText).join(`&${value}&`);
}
