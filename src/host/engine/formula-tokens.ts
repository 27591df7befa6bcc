/** Kinds of parts of an English formula. "bracket" is a structured reference from `[` to its own `]`. */
export type TokenKind = "space" | "number" | "text" | "error" | "rows" | "sheet" | "word" | "bracket" | "constants" | "operator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Place in the formula, counted from 0. */
  readonly at: number;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const CONSTANT = String.raw`\s*(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?|"(?:[^"]|"")*"|true|false|#[a-z0-9/_]+[!?]?)\s*`;

/** Tried in this order; each is anchored at the place that has been reached. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)/iy],
  ["sheet", new RegExp(String.raw`'(?:[^']|'')+'!|(?:\[[^[\]]+\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?!`, "uy")],
  ["rows", /\$?\d{1,7}:\$?\d{1,7}(?![\d.])/y],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy],
  ["word", new RegExp(String.raw`\$?[A-Z]{1,3}(?:\$?\d{1,7})?(?![\p{L}\p{N}_.\\?])|\$\d{1,7}|${NAME}`, "iuy")],
  ["constants", new RegExp(String.raw`\{${CONSTANT}(?:[,;]${CONSTANT})*\}`, "iy")],
  ["operator", /<=|>=|<>|[-+*/^&=<>%#@:,()]/y],
];

/** Cuts a formula, without its `=`, into parts; the place where that fails when it does. */
export function tokenize(formula: string): { readonly tokens: readonly Token[]; readonly stoppedAt?: number } {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    // After a sheet comes a reference: `A!B1:C!D1` is a range, not the sheets "B1:C".
    const token = match(formula, at, tokens.at(-1)?.kind === "sheet") ?? structured(formula, at);
    if (!token) return { tokens, stoppedAt: at };
    tokens.push(token);
    at += token.text.length;
  }
  return { tokens };
}

function match(formula: string, at: number, afterSheet: boolean): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    if (afterSheet && kind === "sheet") continue;
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text, at };
  }
  return undefined;
}

/** A structured reference: brackets nest, and an apostrophe takes the special meaning of what follows away. */
function structured(formula: string, start: number): Token | undefined {
  if (formula[start] !== "[") return undefined;
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return { kind: "bracket", text: formula.slice(start, at + 1), at: start };
  }
  return undefined;
}
