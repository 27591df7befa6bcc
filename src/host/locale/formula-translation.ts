import { DUTCH, ENGLISH, type FormulaToken, formulaTokens } from "./formula-tokens";
import { dutchFunctionName, englishFunctionName } from "./function-names";
import { structuredToDutch, structuredToEnglish } from "./structured-reference";

/** Error values as they are written in formulas: English and Dutch. */
const NAMES = [
  ["#N/A", "#N/B"],
  ["#VALUE!", "#WAARDE!"],
  ["#REF!", "#VERW!"],
  ["#DIV/0!", "#DEEL/0!"],
  ["#NAME?", "#NAAM?"],
  ["#NUM!", "#GETAL!"],
  ["#NULL!", "#LEEG!"],
  ["#SPILL!", "#OVERLOOP!"],
  ["#CALC!", "#BEREKENEN!"],
] as const;

const dutch = new Map<string, string>(NAMES);
const english = new Map<string, string>(NAMES.map(([from, to]) => [to, from]));

const dutchErrorName = (name: string): string => dutch.get(name.toUpperCase()) ?? name;
const englishErrorName = (name: string): string => english.get(name.toUpperCase()) ?? name;

const LOGICAL = new Set(["TRUE", "FALSE", "WAAR", "ONWAAR"]);

function nextVisible(tokens: readonly FormulaToken[], from: number): FormulaToken | undefined {
  return tokens.slice(from, from + 2).find((token) => token.kind !== "space");
}

/**
 * Names of functions and the two logical values in the other language. A sheet, table or defined name with the same letters stays what it
 * is.
 */
function renameWords(tokens: readonly FormulaToken[], rename: (name: string) => string): FormulaToken[] {
  return tokens.map((token, at) => {
    if (token.kind !== "name") return token;
    const next = nextVisible(tokens, at + 1);
    const isFunction = next?.text === "(";
    const isLogical =
      LOGICAL.has(token.text.toUpperCase()) && next?.text !== "!" && next?.kind !== "structured" && tokens[at - 1]?.text !== "!";
    if (!isFunction && !isLogical) return token;
    const renamed = rename(token.text);
    return renamed === token.text.toUpperCase() ? token : { ...token, text: renamed };
  });
}

function dutchText(token: FormulaToken): string {
  switch (token.kind) {
    case "number":
      return token.text.replace(ENGLISH.decimal, DUTCH.decimal);
    case "separator":
      return DUTCH.argument;
    case "column":
      return DUTCH.column;
    case "error":
      return dutchErrorName(token.text);
    case "structured":
      return structuredToDutch(token.text);
    default:
      return token.text;
  }
}

/** An English formula as Dutch Excel shows it: `=ROUND(1.5,0)` becomes `=AFRONDEN(1,5;0)`. */
export function formulaToDutch(formula: string): string {
  return renameWords(formulaTokens(formula, ENGLISH), dutchFunctionName).map(dutchText).join("");
}

/**
 * Why a typed formula is not taken over. "commaAsSeparator": `SOM(1,2,3)` or `SOM(A1,B2)`. "pointInNumber": `1.5`.
 * "unclosed": a text, sheet name or table reference without its end.
 */
export type TypingMistake =
  | { readonly kind: "commaAsSeparator" }
  | { readonly kind: "pointInNumber"; readonly found: string; readonly meant: string }
  | { readonly kind: "unclosed"; readonly found: string };

type EnglishFormula = { readonly formula: string } | { readonly mistake: TypingMistake };

const OPERANDS: ReadonlySet<FormulaToken["kind"]> = new Set(["literal", "name", "number", "error", "structured"]);
const endsOperand = (token: FormulaToken): boolean => OPERANDS.has(token.kind) || token.text === ")" || token.text === "}";

function mistakeBetween(before: FormulaToken, token: FormulaToken, after: FormulaToken | undefined): TypingMistake | undefined {
  if (before.kind === "number" && token.text === ".") {
    const found = `${before.text}.${after?.kind === "number" ? after.text : ""}`;
    return { kind: "pointInNumber", found, meant: found.replace(".", ",") };
  }
  const commaTakenForDecimal =
    (token.kind === "number" && token.text.startsWith(",")) || (before.kind === "number" && before.text.endsWith(","));
  if (commaTakenForDecimal && endsOperand(before) && (OPERANDS.has(token.kind) || token.text === "(")) return { kind: "commaAsSeparator" };
  return undefined;
}

function findMistake(tokens: readonly FormulaToken[]): TypingMistake | undefined {
  const open = tokens.find((token) => token.open);
  if (open) return { kind: "unclosed", found: open.text };
  const visible = tokens.filter((token) => token.kind !== "space");
  for (const [at, token] of visible.entries()) {
    if (token.kind === "other" && token.text === ",") return { kind: "commaAsSeparator" };
    const before = visible[at - 1];
    const mistake = before && mistakeBetween(before, token, visible[at + 1]);
    if (mistake) return mistake;
  }
  return undefined;
}

function englishText(token: FormulaToken): string {
  switch (token.kind) {
    case "number":
      return token.text.replace(DUTCH.decimal, ENGLISH.decimal);
    case "separator":
      return ENGLISH.argument;
    case "column":
      return ENGLISH.column;
    case "error":
      return englishErrorName(token.text);
    case "structured":
      return structuredToEnglish(token.text);
    default:
      return token.text;
  }
}

/** A formula typed in Dutch as the workbook stores it, or why it cannot be read: `=AFRONDEN(1,5;0)` becomes `=ROUND(1.5,0)`. */
export function formulaToEnglish(formula: string): EnglishFormula {
  const tokens = formulaTokens(formula, DUTCH);
  const mistake = findMistake(tokens);
  return mistake ? { mistake } : { formula: renameWords(tokens, englishFunctionName).map(englishText).join("") };
}

/**
 * The Dutch formula with the English marks at the same places and its Dutch words: as long as the text typed, so that positions in it
 * can be used for the text. Meant for formulas that are still being typed.
 */
export function withEnglishMarks(formula: string): string {
  return formulaTokens(formula, DUTCH)
    .map((token) => {
      if (token.kind === "structured") return token.text.replace(/\](\s*);(\s*)\[/gu, "]$1,$2[");
      return token.kind === "error" ? token.text : englishText(token);
    })
    .join("");
}
