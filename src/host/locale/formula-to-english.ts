import { englishErrorName } from "./error-names";
import { formulaTokens, type FormulaToken } from "./formula-tokens";
import { englishFunctionName } from "./function-names";
import { DUTCH, ENGLISH } from "./notation";
import { structuredToEnglish } from "./structured-reference";
import { renameWords } from "./words";

/**
 * Why a typed formula is not taken over. "commaAsSeparator": `SOM(1,2,3)` or `SOM(A1,B2)`. "pointInNumber": `1.5`.
 * "unclosed": a text, sheet name or table reference without its end.
 */
export type TypingMistake =
  | { readonly kind: "commaAsSeparator" }
  | { readonly kind: "pointInNumber"; readonly found: string; readonly meant: string }
  | { readonly kind: "unclosed"; readonly found: string };

export type EnglishFormula = { readonly formula: string } | { readonly mistake: TypingMistake };

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
