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

/** An expression's text as it is meant, as `plainName` has it: people copy names from elsewhere with stray and non-breaking spaces. */
export const plainText = (text: string): string => `TRIM(SUBSTITUTE(${text},UNICHAR(160)," "))`;

/** The same of the name of a gemeente: also without "gemeente" in front. */
export const plainMunicipalityText = (text: string): string =>
  `IF(LEFT(${plainText(text)},9)="gemeente ",MID(${plainText(text)},10,255),${plainText(text)})`;

/**
 * Position of a name in a column, whatever spaces stand in either. What stands there exactly is found at once: the rest takes a look at
 * every cell. INDEX lets versions of Excel without dynamic arrays take the column as a whole; of a column of one cell not every program
 * makes a list to search in, so that the first is compared by itself.
 */
export function positionOfName(name: string, column: string, plain = plainText): string {
  const first = `${plain(`INDEX(${column},1)`)}=${plain(name)}`;
  return `IFERROR(MATCH(${name},${column},0),IF(${first},1,MATCH(${plain(name)},INDEX(${plain(column)},0),0)))`;
}

/** Characters with a meaning of their own inside a structured reference. */
const escaped = (heading: string): string => heading.replace(/[[\]#'@]/g, "'$&");

/** Headings with other characters need brackets of their own. */
const plain = /^[\p{L}\p{N}_ %()±]+$/u;

/** A column of a table in the row of the formula. The table is named: in .xlsx and in other programs that is needed. */
export const thisRow = (table: string, heading: string): string => `${table}[[#This Row],[${escaped(heading)}]]`;

/** All cells of a column of a table, without heading and total. */
export const columnOf = (table: string, heading: string): string =>
  plain.test(heading) ? `${table}[${heading}]` : `${table}[[${escaped(heading)}]]`;

/** The cell of a heading. */
export const headingOf = (table: string, heading: string): string => `${table}[[#Headers],[${escaped(heading)}]]`;

/** Neighbouring columns of a table. */
export const columnsOf = (table: string, first: string, last: string): string => `${table}[[${escaped(first)}]:[${escaped(last)}]]`;
