import type { IStyleBase } from "@univerjs/core";
import { formulaFromFile } from "../formula/from-file";
import { formulaToFile } from "../formula/to-file";
import { isTrue } from "../package/xml";
import { type FileHighlight, type Highlight, type NumberOperator, dxfOf } from "./rules";

const TEXT_TYPES = new Set([
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
]);
const SIGNS: Readonly<Partial<Record<string, string>>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/**
 * The rule for the grid. One that the grid has no form for becomes a rule that never applies: it does nothing there and is saved as it was.
 * @param anchor top left cell of the rule's range: what relative references are relative to
 */
export function highlightFromFile({ attributes, formulas }: FileHighlight, style: IStyleBase, anchor: string): Highlight {
  const { type = "", operator = "", text = "" } = attributes;
  const base = { type: "highlightCell", style } as const;
  const [first = "", second = ""] = formulas;
  if (TEXT_TYPES.has(type)) return { ...base, subType: "text", operator: type, ...(text ? { value: text } : {}) };
  switch (type) {
    case "expression":
      return { ...base, subType: "formula", value: formulaFromFile(first) };
    case "cellIs":
      return cellIs(base, operator as NumberOperator, first, second, anchor);
    case "top10":
      return {
        ...base,
        subType: "rank",
        isBottom: isTrue(attributes["bottom"]),
        isPercent: isTrue(attributes["percent"]),
        value: Number(attributes["rank"] ?? 10),
      };
    case "aboveAverage":
      return attributes["stdDev"] ? never(base) : { ...base, subType: "average", operator: averageOperator(attributes) };
    case "duplicateValues":
    case "uniqueValues":
      return { ...base, subType: type };
    case "timePeriod":
      return { ...base, subType: "timePeriod", operator: attributes["timePeriod"] ?? "" };
    default:
      return never(base);
  }
}

type Base = Pick<Highlight, "type" | "style">;

const never = (base: Base): Highlight => ({ ...base, subType: "formula", value: "=FALSE" });

function cellIs(base: Base, operator: NumberOperator, first: string, second: string, anchor: string): Highlight {
  const between = operator === "between" || operator === "notBetween";
  const numbers = [first, second].map(Number);
  const [low = NaN, high = NaN] = numbers;
  if (between && first !== "" && second !== "" && numbers.every(Number.isFinite))
    return { ...base, subType: "number", operator, value: [low, high] };
  if (!between && first !== "" && Number.isFinite(low)) return { ...base, subType: "number", operator, value: low };
  const [from, to] = [first, second].map((formula) => formulaFromFile(formula).slice(1));
  const inside = `AND(${anchor}>=${from ?? ""},${anchor}<=${to ?? ""})`;
  const test = between ? (operator === "between" ? inside : `NOT(${inside})`) : `${anchor}${SIGNS[operator] ?? "="}${from ?? ""}`;
  return { ...base, subType: "formula", value: `=${test}` };
}

function averageOperator({ aboveAverage, equalAverage }: FileHighlight["attributes"]): NumberOperator {
  const above = aboveAverage === undefined || isTrue(aboveAverage);
  return `${above ? "greaterThan" : "lessThan"}${isTrue(equalAverage) ? "OrEqual" : ""}`;
}

type Written = Omit<FileHighlight, "dxf">;

/** The rule as the file has it. `anchor`: top left cell of its range. */
export function highlightToFile(rule: Highlight, anchor: string): FileHighlight {
  return { ...written(rule, anchor), dxf: dxfOf(rule.style) };
}

function written(rule: Highlight, anchor: string): Written {
  switch (rule.subType) {
    case "formula":
      return { attributes: { type: "expression" }, formulas: [formulaToFile(rule.value)] };
    case "number":
      return { attributes: { type: "cellIs", operator: rule.operator }, formulas: [rule.value ?? 0].flat().map(String) };
    case "text":
      return textRule(rule.operator, rule.value ?? "", anchor);
    case "timePeriod":
      return { attributes: { type: "timePeriod", timePeriod: rule.operator }, formulas: [periodFormula(rule.operator, anchor)] };
    case "rank":
      return {
        attributes: {
          type: "top10",
          rank: String(rule.value),
          ...(rule.isBottom ? { bottom: "1" } : {}),
          ...(rule.isPercent ? { percent: "1" } : {}),
        },
        formulas: [],
      };
    case "average":
      return {
        attributes: {
          type: "aboveAverage",
          ...(rule.operator.startsWith("less") ? { aboveAverage: "0" } : {}),
          ...(rule.operator.endsWith("OrEqual") ? { equalAverage: "1" } : {}),
        },
        formulas: [],
      };
    case "duplicateValues":
    case "uniqueValues":
      return { attributes: { type: rule.subType }, formulas: [] };
  }
}

/** Excel wants, beside the kind of rule, the formula that says the same. */
function textRule(operator: string, text: string, anchor: string): Written {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const withText = (attribute: string, formula: string): Written => ({
    attributes: { type: operator, operator: attribute, text },
    formulas: [formula],
  });
  switch (operator) {
    case "containsText":
      return withText("containsText", `NOT(ISERROR(SEARCH(${quoted},${anchor})))`);
    case "notContainsText":
      return withText("notContains", `ISERROR(SEARCH(${quoted},${anchor}))`);
    case "beginsWith":
      return withText("beginsWith", `LEFT(${anchor},LEN(${quoted}))=${quoted}`);
    case "endsWith":
      return withText("endsWith", `RIGHT(${anchor},LEN(${quoted}))=${quoted}`);
    case "containsBlanks":
      return { attributes: { type: operator }, formulas: [`LEN(TRIM(${anchor}))=0`] };
    case "notContainsBlanks":
      return { attributes: { type: operator }, formulas: [`LEN(TRIM(${anchor}))>0`] };
    case "containsErrors":
      return { attributes: { type: operator }, formulas: [`ISERROR(${anchor})`] };
    case "notContainsErrors":
      return { attributes: { type: operator }, formulas: [`NOT(ISERROR(${anchor}))`] };
    default:
      return { attributes: { type: "cellIs", operator }, formulas: [quoted] };
  }
}

function periodFormula(period: string, anchor: string): string {
  const day = `ROUNDDOWN(${anchor},0)`;
  const months: Readonly<Partial<Record<string, number>>> = { lastMonth: -1, thisMonth: 0, nextMonth: 1 };
  const days: Readonly<Partial<Record<string, number>>> = { yesterday: -1, today: 0, tomorrow: 1 };
  const weeks: Readonly<Partial<Record<string, number>>> = { lastWeek: -1, thisWeek: 0, nextWeek: 1 };
  const month = months[period];
  if (month !== undefined)
    return `AND(MONTH(${anchor})=MONTH(EDATE(TODAY(),${String(month)})),YEAR(${anchor})=YEAR(EDATE(TODAY(),${String(month)})))`;
  const shift = days[period];
  if (shift !== undefined) return `${day}=TODAY()+(${String(shift)})`;
  const week = weeks[period];
  if (week !== undefined) return `INT((${day}-1)/7)=INT((TODAY()-1)/7)+(${String(week)})`;
  return `AND(TODAY()-${day}<=6,${day}<=TODAY())`;
}
