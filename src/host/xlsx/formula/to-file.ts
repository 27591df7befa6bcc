import { addInNameInFile } from "./add-in-names";
import { ENGLISH, type FormulaToken, formulaTokens } from "../../locale/formula-tokens";

/**
 * Functions that Excel got after its file format was fixed. A file carries them with a prefix; without it Excel shows #NAME?.
 * Source: [MS-XLSX] 2.2.3. NETWORKDAYS.INTL, WORKDAY.INTL, ISO.CEILING and ECMA.CEILING are younger too, but have no prefix.
 */
const PREFIXED = `
ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL
ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE
FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST
NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC
PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT
REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT
T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P
VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`;

const prefixes = new Map([
  ...PREFIXED.trim()
    .split(/\s+/)
    .map((name) => [name, "_xlfn."] as const),
  ["FILTER", "_xlfn._xlws."],
  ["SORT", "_xlfn._xlws."],
]);

/** What stands before the function's name in a file; "" for the functions that are as old as the format. */
function filePrefixOf(functionName: string): string {
  return prefixes.get(functionName.toUpperCase()) ?? "";
}

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
function explicitOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
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

interface Call {
  readonly name: string;
  argument: number;
  readonly declared: Set<string>;
}

const opens = (token: FormulaToken): boolean => token.text === "(" || token.text === "{";
const closes = (token: FormulaToken): boolean => token.text === ")" || token.text === "}";

function neighbour(tokens: readonly FormulaToken[], at: number, step: 1 | -1): FormulaToken | undefined {
  let found = at + step;
  while (tokens[found]?.kind === "space") found += step;
  return tokens[found];
}

/** A name alone in an argument of LET or LAMBDA that names something: the odd arguments of LET, all but the last of LAMBDA. */
function isDeclaration(tokens: readonly FormulaToken[], at: number, call: Call | undefined): call is Call {
  if (call?.name !== "LAMBDA" && !(call?.name === "LET" && call.argument % 2 === 0)) return false;
  const before = neighbour(tokens, at, -1);
  return (before?.text === "(" || before?.kind === "separator") && neighbour(tokens, at, 1)?.kind === "separator";
}

/** Positions of the tokens that are names of LET or parameters of LAMBDA, where they are declared and where they are used. */
function localNames(tokens: readonly FormulaToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  const calls: Call[] = [];
  tokens.forEach((token, at) => {
    const call = calls.at(-1);
    if (opens(token))
      calls.push({
        name: tokens[at - 1]?.kind === "name" ? (tokens[at - 1]?.text.toUpperCase() ?? "") : "",
        argument: 0,
        declared: new Set(),
      });
    else if (closes(token)) calls.pop();
    else if (token.kind === "separator" && call) call.argument++;
    else if (token.kind === "name") {
      const name = token.text.toUpperCase();
      if (isDeclaration(tokens, at, call)) call.declared.add(name);
      const isSheet = tokens[at + 1]?.text === "!" || tokens[at - 1]?.text === "!";
      if (!isSheet && calls.some(({ declared }) => declared.has(name))) found.add(at);
    }
  });
  return found;
}

const THIS_ROW = /^\[@(?:\[((?:[^\]']|'.)*)\]|([^\][]*))\]$/;

/** The formula as a file carries it, without "=": with prefixes, and functions of the add-in under the name Excel gives them. */
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
  return addInNameInFile(token.text) ?? filePrefixOf(token.text) + token.text;
}
