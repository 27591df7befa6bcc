import type { FormulaToken } from "./formula-tokens";

const LOGICAL = new Set(["TRUE", "FALSE", "WAAR", "ONWAAR"]);

function nextVisible(tokens: readonly FormulaToken[], from: number): FormulaToken | undefined {
  return tokens.slice(from, from + 2).find((token) => token.kind !== "space");
}

/**
 * Names of functions and the two logical values in the other language. A sheet, table or defined name with the same letters stays what it
 * is.
 */
export function renameWords(tokens: readonly FormulaToken[], rename: (name: string) => string): FormulaToken[] {
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
