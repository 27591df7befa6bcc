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

/** A sentence with values in it, as an expression in a formula: `sentence` says the values, `values` are the expressions that give them. */
export function quotedSentence(sentence: (...values: string[]) => string, ...values: readonly string[]): string {
  const place = (index: number) => `\u0000${String(index)}\u0000`;
  const pieces = sentence(...values.map((_, index) => place(index))).split("\u0000");
  // Every second piece is the number of a value.
  return pieces.map((piece, index) => (index % 2 ? (values[Number(piece)] ?? '""') : quotedText(piece))).join("&");
}
