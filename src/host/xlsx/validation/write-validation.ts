import { xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { addressOf } from "../../sheet/address";
import { areaOf } from "../../sheet/area";
import { formulaToFile } from "../formula/to-file";
import { ERROR_STYLES } from "./read-validation";

const FILE_TYPES = new Set(["list", "whole", "decimal", "date", "time", "textLength", "custom"]);
const errorStyles = new Map(Object.entries(ERROR_STYLES).map(([name, number]) => [number, name]));

/**
 * The data validation of one sheet as XML; "" when there is none. Kinds that only the grid knows (check boxes, multiple choice) become what
 * Excel has.
 */
export function validationXml(rules: readonly ISheetDataValidationRule[]): string {
  const written = rules.filter((rule) => rule.ranges.length > 0).map(ruleXml);
  return written.length > 0 ? `<dataValidations count="${String(written.length)}">${written.join("")}</dataValidations>` : "";
}

function ruleXml(rule: ISheetDataValidationRule): string {
  const type = fileType(rule.type);
  const errorStyle = errorStyles.get(rule.errorStyle ?? 1) ?? "stop";
  const attributes: Record<string, string | undefined> = {
    type: type === "any" ? undefined : type,
    errorStyle: errorStyle === "stop" ? undefined : errorStyle,
    operator: !rule.operator || rule.operator === "between" || type === "list" || type === "custom" ? undefined : rule.operator,
    allowBlank: flag(rule.allowBlank),
    showDropDown: type === "list" && rule.showDropDown === false ? "1" : undefined,
    showInputMessage: flag(rule.showInputMessage),
    showErrorMessage: flag(rule.showErrorMessage),
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: rule.ranges.map((range) => addressOf(areaOf(range))).join(" "),
  };
  const written = Object.entries(attributes).map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlEncodeAttr(value)}"`));
  const formulas = formulaXml("formula1", rule.formula1, type) + formulaXml("formula2", rule.formula2, type);
  return `<dataValidation${written.join("")}>${formulas}</dataValidation>`;
}

function fileType(type: string): string {
  if (type === "listMultiple" || type === "checkbox") return "list";
  return FILE_TYPES.has(type) ? type : "any";
}

function formulaXml(name: string, formula: string | undefined, type: string): string {
  if (formula === undefined || formula === "" || type === "any") return "";
  const literal = type === "list" && !formula.startsWith("=");
  return `<${name}>${xmlEncode(literal ? `"${formula.replace(/"/g, '""')}"` : formulaToFile(formula))}</${name}>`;
}

const flag = (value: boolean | undefined): string | undefined => (value ? "1" : undefined);
