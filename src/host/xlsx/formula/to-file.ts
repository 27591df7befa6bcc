import { formulaTokens, type FormulaToken } from "../../locale/formula-tokens";
import { ENGLISH } from "../../locale/notation";
import { filePrefixOf } from "./future-functions";
import { explicitOperators } from "./explicit-operators";
import { localNames } from "./local-names";

const OURS = /^NORMPLAN\./i;
const THIS_ROW = /^\[@(?:\[((?:[^\]']|'.)*)\]|([^\][]*))\]$/;

/** The formula as a file carries it, without "=": prefixes where Excel wants them, our functions under the name Excel gives them. */
export function formulaToFile(formula: string): string {
  const tokens = explicitOperators(formulaTokens(formula.replace(/^=/, ""), ENGLISH));
  const local = localNames(tokens);
  return tokens.map((token, at) => inFile(token, tokens[at + 1], local.has(at))).join("");
}

function inFile(token: FormulaToken, next: FormulaToken | undefined, isLocal: boolean): string {
  if (token.kind === "structured")
    return token.text.replace(THIS_ROW, (_all, quoted?: string, plain = "") => `[[#This Row],[${quoted ?? plain}]]`);
  if (token.kind !== "name") return token.text;
  if (isLocal) return `_xlpm.${token.text}`;
  if (next?.text !== "(") return token.text;
  if (OURS.test(token.text)) return token.text.toUpperCase().replace(OURS, "_xldudf_NORMPLAN_");
  return filePrefixOf(token.text) + token.text;
}
