import { checkFormula } from "../../engine/check-formula";
import { ApiError } from "../../rich-api/api-error";
import { HighlightObject } from "./highlight-object";
import { RuleObject } from "./rule-object";

export class CustomConditionalFormat extends HighlightObject {
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.sheet, this.ruleId);
  }
}

/** A formula, written for the first cell of the range, that says where the format applies. */
export class ConditionalFormatRule extends RuleObject {
  get Formula(): string {
    const { rule } = this.known;
    return "subType" in rule && rule.subType === "formula" ? String((rule as { value?: unknown }).value) : "";
  }

  set Formula(formula: unknown) {
    const text = String(formula ?? "");
    if (!text.startsWith("=") || checkFormula(this.session.ctx, text))
      throw new ApiError("InvalidArgument", "ConditionalFormatRule.formula");
    this.configure({ subType: "formula", value: text });
  }
}
