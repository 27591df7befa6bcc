import { ConditionalRangeFormat } from "./conditional-range-format";
import { RuleObject } from "./rule-object";

/** Base of the rules that give cells another look. */
export abstract class HighlightObject extends RuleObject {
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.sheet, this.ruleId);
  }
}
