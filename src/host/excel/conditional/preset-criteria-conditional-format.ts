import { ApiError } from "../../rich-api/api-error";
import { HighlightObject } from "./highlight-object";

interface PresetRule {
  readonly criterion: string;
}

const CRITERIA: Readonly<Record<string, object>> = {
  Blanks: { subType: "text", operator: "containsBlanks" },
  NonBlanks: { subType: "text", operator: "notContainsBlanks" },
  Errors: { subType: "text", operator: "containsErrors" },
  NonErrors: { subType: "text", operator: "notContainsErrors" },
  AboveAverage: { subType: "average", operator: "greaterThan" },
  BelowAverage: { subType: "average", operator: "lessThan" },
  EqualOrAboveAverage: { subType: "average", operator: "greaterThanOrEqual" },
  EqualOrBelowAverage: { subType: "average", operator: "lessThanOrEqual" },
  UniqueValues: { subType: "uniqueValues" },
  DuplicateValues: { subType: "duplicateValues" },
  Yesterday: { subType: "timePeriod", operator: "yesterday" },
  Today: { subType: "timePeriod", operator: "today" },
  Tomorrow: { subType: "timePeriod", operator: "tomorrow" },
  LastSevenDays: { subType: "timePeriod", operator: "last7Days" },
  LastWeek: { subType: "timePeriod", operator: "lastWeek" },
  ThisWeek: { subType: "timePeriod", operator: "thisWeek" },
  NextWeek: { subType: "timePeriod", operator: "nextWeek" },
  LastMonth: { subType: "timePeriod", operator: "lastMonth" },
  ThisMonth: { subType: "timePeriod", operator: "thisMonth" },
  NextMonth: { subType: "timePeriod", operator: "nextMonth" },
};

/** Rules that Excel has a name for. */
export class PresetCriteriaConditionalFormat extends HighlightObject {
  get Rule(): PresetRule {
    const { subType, operator } = this.known.rule as { subType?: string; operator?: string };
    const found = Object.entries(CRITERIA).find(([, config]) => {
      const preset = config as { subType: string; operator?: string };
      return preset.subType === subType && preset.operator === operator;
    });
    return { criterion: found?.[0] ?? "Invalid" };
  }

  set Rule(said: unknown) {
    const config = CRITERIA[String((said as Partial<PresetRule> | null)?.criterion)];
    if (!config) throw new ApiError("InvalidArgument", "PresetCriteriaConditionalFormat.rule");
    this.configure({ operator: undefined, value: undefined, ...config }, said);
  }
}
