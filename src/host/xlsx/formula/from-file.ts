import { nameFromFile } from "./add-in-names";
import { ENGLISH, type FormulaToken, formulaTokens } from "../../locale/formula-tokens";

const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

/** The formula of a cell or name as the grid calculates it, with "=" in front: without the prefixes and stand-ins that only files have. */
export function formulaFromFile(formula: string): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""), ENGLISH).map(plainName);
  return `=${operators(tokens)
    .map((token) => token.text)
    .join("")}`;
}

function plainName(token: FormulaToken): FormulaToken {
  return token.kind === "name" ? { kind: "name", text: nameFromFile(token.text.replace(PREFIXES, "")) } : token;
}

/** `SINGLE(x)` and `ANCHORARRAY(x)` are what `@x` and `x#` are in a file. */
function operators(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const name = token.text.toUpperCase();
    if (tokens[at + 1]?.text !== "(" || (name !== "SINGLE" && name !== "ANCHORARRAY")) {
      result.push(token);
      continue;
    }
    const end = closingAt(tokens, at + 1);
    const inner = operators(tokens.slice(at + 2, end));
    result.push(
      ...(name === "SINGLE" ? [{ kind: "other", text: "@" } as const, ...inner] : [...inner, { kind: "other", text: "#" } as const]),
    );
    at = end;
  }
  return result;
}

function closingAt(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.text === "(") depth++;
    else if (tokens[at]?.text === ")" && --depth === 0) return at;
  }
  return tokens.length;
}
