import type { FormulaToken } from "../../locale/formula-tokens";

const REFERENCE_PARTS = new Set(["!", ":"]);
const call = (name: string): FormulaToken[] => [
  { kind: "name", text: name },
  { kind: "other", text: "(" },
];
const CLOSE: FormulaToken = { kind: "other", text: ")" };

/** Where the reference or call that starts at `from` ends (exclusive). */
function operandEnd(tokens: readonly FormulaToken[], from: number): number {
  let at = from;
  let depth = 0;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === "(") depth++;
    else if (token.text === ")" && --depth === 0) return at + 1;
    if (depth < 0) break;
    const part = token.kind === "name" || token.kind === "literal" || token.kind === "structured" || REFERENCE_PARTS.has(token.text);
    if (depth === 0 && !part) break;
  }
  return at;
}

/** `@x` and `x#` have no sign in a file: they are `SINGLE(x)` and `ANCHORARRAY(x)` there. */
export function explicitOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.text === "@") {
      const end = operandEnd(tokens, at + 1);
      result.push(...call("SINGLE"), ...explicitOperators(tokens.slice(at + 1, end)), CLOSE);
      at = end - 1;
    } else if (token.text === "#") {
      let start = result.length;
      while (start > 0 && (result[start - 1]?.kind === "name" || result[start - 1]?.kind === "literal" || result[start - 1]?.text === "!"))
        start--;
      result.push(...call("ANCHORARRAY"), ...result.splice(start), CLOSE);
    } else result.push(token);
  }
  return result;
}
