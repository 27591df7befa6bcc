import type { IStyleBase } from "@univerjs/core";
import { formulaFromFile } from "../formula/from-file";
import { isTrue } from "../xml";
import type { FileHighlight, Highlight, NumberOperator } from "./rules";

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
