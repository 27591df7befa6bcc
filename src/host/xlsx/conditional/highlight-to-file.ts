import { formulaToFile } from "../formula/to-file";
import { dxfOf } from "./dxf";
import type { FileHighlight, Highlight } from "./rules";

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
