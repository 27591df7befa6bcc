/** The marks in which a formula is written. What the workbook stores is always English. */
export interface Notation {
  readonly decimal: "." | ",";
  /** Between arguments, and between the parts of a structured reference. */
  readonly argument: "," | ";";
  /** Between the columns of an array constant. */
  readonly column: "," | "\\";
  /** Between the rows of an array constant. */
  readonly row: ";";
}

export const ENGLISH: Notation = { decimal: ".", argument: ",", column: ",", row: ";" };
export const DUTCH: Notation = { decimal: ",", argument: ";", column: "\\", row: ";" };

/**
 * "name": cell, name, function or sheet; "structured": the bracketed part of a table reference; "separator" between arguments, "column" and
 * "row"
 * inside an array constant; "other": operators, brackets and whatever does not belong in a formula. Texts and quoted sheet names are
 * "literal".
 */
type TokenKind = "literal" | "name" | "number" | "error" | "structured" | "separator" | "column" | "row" | "space" | "other";

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
  /** A literal or bracket that is not closed before the formula ends. */
  readonly open?: true;
}

const NAME = /[\p{L}_$][\p{L}\p{N}_.$?]*/uy;
const ERROR = /#(?:[\p{L}]+\/[\p{L}\d]+[!?]?|[\p{L}_]+[!?])/uy;
const SPACE = /\s+/uy;
const NUMBERS: Readonly<Record<Notation["decimal"], RegExp>> = {
  ".": /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy,
  ",": /(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?/uy,
};

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Up to and including the closing quote; a doubled quote stands for one. */
function quoted(text: string, at: number): FormulaToken {
  const quote = text.charAt(at);
  for (let end = at + 1; end < text.length; end++) {
    if (text.charAt(end) !== quote) continue;
    if (text.charAt(end + 1) !== quote) return { kind: "literal", text: text.slice(at, end + 1) };
    end++;
  }
  return { kind: "literal", text: text.slice(at), open: true };
}

/** Up to and including the bracket that closes the first; inside, an apostrophe makes the next character literal. */
function bracketed(text: string, at: number): FormulaToken {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    const mark = text.charAt(end);
    if (mark === "'") end++;
    else if (mark === "[") depth++;
    else if (mark === "]" && --depth === 0) return { kind: "structured", text: text.slice(at, end + 1) };
  }
  return { kind: "structured", text: text.slice(at), open: true };
}

/** A sheet name in quotes is one literal; `[` opens a structured reference; anything else goes by its first character. */
function tokenAt(text: string, at: number, notation: Notation, inArray: boolean): FormulaToken {
  const mark = text.charAt(at);
  if (mark === '"' || mark === "'") return quoted(text, at);
  if (mark === "[") return bracketed(text, at);
  const space = matchAt(SPACE, text, at);
  if (space !== undefined) return { kind: "space", text: space };
  const name = matchAt(NAME, text, at);
  if (name !== undefined) return { kind: "name", text: name };
  const number = matchAt(NUMBERS[notation.decimal], text, at);
  if (number !== undefined) return { kind: "number", text: number };
  const error = matchAt(ERROR, text, at);
  if (error !== undefined) return { kind: "error", text: error };
  if (inArray && mark === notation.column) return { kind: "column", text: mark };
  if (inArray && mark === notation.row) return { kind: "row", text: mark };
  if (!inArray && mark === notation.argument) return { kind: "separator", text: mark };
  return { kind: "other", text: mark };
}

/** The formula in pieces that together are exactly the text; works on unfinished formulas too. */
export function formulaTokens(formula: string, notation: Notation): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let inArray = false;
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at, notation, inArray);
    if (token.text === "{") inArray = true;
    else if (token.text === "}") inArray = false;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
