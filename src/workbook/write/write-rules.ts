import { a1 } from "../plan/area";
import type { ConditionalFormatPlan, ValidationPlan } from "../plan/sheet-plan";

export function writeConditionalFormats(sheet: Excel.Worksheet, plans: readonly ConditionalFormatPlan[]): void {
  for (const { area, formula, format } of plans) {
    const { custom } = sheet.getRange(a1(area)).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.font.color = format.color;
    custom.format.fill.color = format.fill;
  }
}

function ruleOf({ rule }: ValidationPlan): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  return { [rule.kind]: { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" } };
}

export function writeValidations(sheet: Excel.Worksheet, plans: readonly ValidationPlan[]): void {
  for (const plan of plans) {
    const { dataValidation } = sheet.getRange(a1(plan.area));
    dataValidation.rule = ruleOf(plan);
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: plan.message.title, message: plan.message.text };
  }
}
