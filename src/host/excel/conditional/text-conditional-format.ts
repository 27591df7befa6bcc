import { ApiError } from "../../rich-api/api-error";
import { NamedValues } from "../format/named-values";
import { HighlightObject } from "./highlight-object";

interface TextRule {
  readonly operator: string;
  readonly text: string;
}

const TEXT_OPERATORS = new NamedValues<string>([
  ["Contains", "containsText"],
  ["NotContains", "notContainsText"],
  ["BeginsWith", "beginsWith"],
  ["EndsWith", "endsWith"],
]);
const TEXT_RULE = "TextConditionalFormat.rule";

export class TextConditionalFormat extends HighlightObject {
  get Rule(): TextRule {
    const { operator = "containsText", value = "" } = this.known.rule as { operator?: string; value?: string };
    return { operator: TEXT_OPERATORS.name(operator, "Contains"), text: value };
  }

  set Rule(said: unknown) {
    const { operator, text } = (said ?? {}) as Partial<TextRule>;
    if (typeof text !== "string" || text === "") throw new ApiError("InvalidArgument", TEXT_RULE);
    this.configure({ subType: "text", operator: TEXT_OPERATORS.value(operator, TEXT_RULE), value: text }, said);
  }
}
