import type { ISheetDataValidationRule } from "@univerjs/core";
import { checkFormula } from "../../engine/check-formula";
import { ApiError } from "../../rich-api/api-error";
import { NamedValues } from "../format/named-values";
import { COMPARISONS } from "../rules/comparisons";
import type { Session } from "../session";

/** A criterion as office.js describes it: one property that names its kind. */
export type ExcelRule = Readonly<Record<string, unknown>>;
type Criterion = Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator" | "showDropDown">;

const LOCATION = "DataValidation.rule";
const MAX_LIST = 255;

/** Kind in office.js, in the grid, and as `type` says it. */
const KINDS = [
  ["wholeNumber", "whole", "WholeNumber"],
  ["decimal", "decimal", "Decimal"],
  ["list", "list", "List"],
  ["date", "date", "Date"],
  ["time", "time", "Time"],
  ["textLength", "textLength", "TextLength"],
  ["custom", "custom", "Custom"],
] as const;

const OPERATORS = new NamedValues<string>([
  ...COMPARISONS,
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
]);

export function typeName(rule: ISheetDataValidationRule): string {
  return KINDS.find(([, grid]) => grid === rule.type)?.[2] ?? "None";
}

/** The criterion for the grid; refuses what Excel refuses. */
export function gridCriterion(session: Session, rule: unknown): Criterion {
  const given = Object.entries((rule ?? {}) as ExcelRule).filter(([, value]) => value !== undefined && value !== null);
  const [[name, value] = [], ...others] = given;
  const kind = KINDS.find(([known]) => known === name);
  if (!kind || others.length > 0 || typeof value !== "object" || value === null) throw new ApiError("InvalidArgument", LOCATION);
  const criterion = value as ExcelRule;
  const [, type] = kind;
  if (type === "list") return listCriterion(session, criterion);
  if (type === "custom") return { type, formula1: formula(session, criterion["formula"], true) } as Criterion;
  const operator = OPERATORS.value(criterion["operator"] ?? "Between", LOCATION);
  const two = operator === "between" || operator === "notBetween";
  return {
    type,
    operator,
    formula1: formula(session, criterion["formula1"], false),
    ...(two ? { formula2: formula(session, criterion["formula2"], false) } : {}),
  } as Criterion;
}

function listCriterion(session: Session, { source, inCellDropDown = true }: ExcelRule): Criterion {
  if (typeof source !== "string" || source === "") throw new ApiError("InvalidArgument", LOCATION);
  if (!source.startsWith("=") && source.length > MAX_LIST) throw new ApiError("InvalidArgument", LOCATION);
  return {
    type: "list",
    formula1: source.startsWith("=") ? formula(session, source, true) : source,
    showDropDown: Boolean(inCellDropDown),
  } as Criterion;
}

function formula(session: Session, value: unknown, onlyFormula: boolean): string {
  if (typeof value === "number" && !onlyFormula) return String(value);
  if (typeof value !== "string" || value === "" || (onlyFormula && !value.startsWith("="))) throw new ApiError("InvalidArgument", LOCATION);
  if (value.startsWith("=") && checkFormula(session.ctx, value)) throw new ApiError("InvalidArgument", LOCATION);
  return value;
}

/** The criterion as office.js describes it. */
export function excelRule(rule: ISheetDataValidationRule): ExcelRule {
  const kind = KINDS.find(([, grid]) => grid === rule.type);
  if (!kind) return {};
  const [name] = kind;
  if (name === "list") return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? "" } };
  if (name === "custom") return { custom: { formula: rule.formula1 ?? "" } };
  const value = (text: string | undefined) =>
    text === undefined || text === "" || Number.isNaN(Number(text)) ? (text ?? null) : Number(text);
  const operator = OPERATORS.name(rule.operator ?? "between", "Between");
  return {
    [name]: { formula1: value(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: value(rule.formula2) }), operator },
  };
}
