import { isAddInFunction } from "../../hosted-add-in";
import { ENGLISH, type FormulaToken, formulaTokens } from "../../locale/formula-tokens";
import type { Area } from "../../sheet/area";

const ARRAY_FUNCTIONS = new Set(
  `ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK LAMBDA LINEST LOGEST MAKEARRAY MAP
MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND UNIQUE
VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);
/** Functions that calculate with one value: a range gives an array of results, or one by implicit intersection. */
const SCALAR_FUNCTIONS = new Set(
  `ABS CEILING CHOOSE CODE CHAR DATE DATEVALUE DAY EDATE EOMONTH EXACT EXP FIND FIXED FLOOR HOUR IF IFERROR IFNA IFS INT ISBLANK ISERR
ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH NOT POWER PROPER
QUOTIENT REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SQRT SUBSTITUTE SWITCH TEXT TIME TIMEVALUE TRIM TRUNC UPPER
VALUE WEEKDAY WEEKNUM YEAR YEARFRAC`.split(/\s+/),
);
/** Functions with ranges of their own and, at these positions, single values. */
const SCALAR_ARGUMENTS: Readonly<Record<string, (argument: number) => boolean>> = {
  AVERAGEIF: (argument) => argument === 1,
  AVERAGEIFS: (argument) => argument > 0 && argument % 2 === 0,
  COUNTIF: (argument) => argument === 1,
  COUNTIFS: (argument) => argument % 2 === 1,
  HLOOKUP: (argument) => argument === 0,
  INDEX: (argument) => argument > 0,
  LOOKUP: (argument) => argument === 0,
  MATCH: (argument) => argument === 0,
  MAXIFS: (argument) => argument > 0 && argument % 2 === 0,
  MINIFS: (argument) => argument > 0 && argument % 2 === 0,
  SUMIF: (argument) => argument === 1,
  SUMIFS: (argument) => argument > 0 && argument % 2 === 0,
  VLOOKUP: (argument) => argument === 0,
  XLOOKUP: (argument) => argument === 0,
  XMATCH: (argument) => argument === 0,
};
const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "%"]);

interface Call {
  readonly name: string;
  argument: number;
}

/**
 * Whether Excel would calculate something else if the file did not mark the formula as an array formula: it would take one value of every
 * range
 * that stands where one value belongs. `rangeNames`: defined names of more than one cell, in upper case.
 */
export function isArrayFormula(formula: string, rangeNames: ReadonlySet<string>): boolean {
  const tokens = formulaTokens(formula.replace(/^=/, ""), ENGLISH).filter((token) => token.kind !== "space");
  const calls: Call[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const call = calls.at(-1);
    if (token === undefined) break;
    if (token.text === "#") return true;
    if (token.text === "(") calls.push({ name: callName(tokens[at - 1]), argument: 0 });
    else if (token.text === ")") calls.pop();
    else if (token.kind === "separator" && call) call.argument++;
    else if (token.kind === "name" && tokens[at + 1]?.text === "(" && givesArray(token.text)) return true;
    const end = rangeEnd(tokens, at, rangeNames);
    if (end === at) continue;
    const native = calls.some(({ name }) => name === "SUMPRODUCT");
    if (!native && standsForOneValue(tokens[at - 1], tokens[end], call)) return true;
    at = end - 1;
  }
  return false;
}

function callName(before: FormulaToken | undefined): string {
  return before?.kind === "name" ? before.text.toUpperCase() : "";
}

function givesArray(functionName: string): boolean {
  const name = functionName.toUpperCase();
  return ARRAY_FUNCTIONS.has(name) || isAddInFunction(name);
}

/** Where the range that starts at `at` ends (exclusive); `at` itself when none starts there. */
function rangeEnd(tokens: readonly FormulaToken[], at: number, rangeNames: ReadonlySet<string>): number {
  let end = at;
  if (tokens[end + 1]?.text === "!") end += 2;
  const token = tokens[end];
  const next = tokens[end + 1];
  if (token?.kind === "name" && next?.kind === "structured") return /^\[(@|\[#This Row\])/i.test(next.text) ? at : end + 2;
  if ((token?.kind === "name" || token?.kind === "number") && next?.text === ":") return end + 3;
  return token?.kind === "name" && rangeNames.has(token.text.toUpperCase()) ? end + 1 : at;
}

function standsForOneValue(before: FormulaToken | undefined, after: FormulaToken | undefined, call: Call | undefined): boolean {
  if (before?.text === "@") return false;
  if ((before && OPERATORS.has(before.text)) || (after && OPERATORS.has(after.text))) return true;
  if (call === undefined || call.name === "") return true;
  return SCALAR_FUNCTIONS.has(call.name) || (SCALAR_ARGUMENTS[call.name]?.(call.argument) ?? false);
}

/**
 * Array formulas of the old kind fill the cells they were entered in, whatever the size of the result: too small a result is repeated when
 * it is one
 * value, row or column, and #N/A beyond that; too large a one is cut off. The grid has no such formulas: this one does the same.
 */
export function filling(formula: string, { rows, columns }: Area): string {
  const size = `${String(rows)},${String(columns)}`;
  return `=TAKE(IF(SEQUENCE(${size}),${formula.replace(/^=/, "")}),${size})`;
}

/** The formula as it was entered, given what the grid has for it. */
export function oldArrayFormula(formula: string, area: Area): string {
  const [start, end] = filling("\u0000", area).split("\u0000");
  const isFilling = start !== undefined && end !== undefined && formula.startsWith(start) && formula.endsWith(end);
  return isFilling ? `=${formula.slice(start.length, formula.length - end.length)}` : formula;
}
