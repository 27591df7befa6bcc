import { dutchErrorName } from "./error-names";
import { formulaTokens, type FormulaToken } from "./formula-tokens";
import { dutchFunctionName } from "./function-names";
import { DUTCH, ENGLISH } from "./notation";
import { structuredToDutch } from "./structured-reference";
import { renameWords } from "./words";

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
