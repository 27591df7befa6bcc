import { checkFormula } from "../engine/check-formula";
import { ApiError } from "../rich-api/api-error";
import { cellAddress } from "../sheet/address";
import { HighlightObject, RuleObject } from "./conditional-rule";
import { COMPARISONS, NamedValues } from "./enumerations";

interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

const CELL_VALUE_OPERATORS = new NamedValues<string>([
  ...COMPARISONS,
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
]);
const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};
const CELL_VALUE_RULE = "CellValueConditionalFormat.rule";

/** Cells by their value compared with one or two others. */
export class CellValueConditionalFormat extends HighlightObject {
  get Rule(): CellValueRule {
    const { office, rule } = this.known;
    if (office?.rule) return office.rule as CellValueRule;
    const { operator = "equal", value } = rule as { operator?: string; value?: number | number[] };
    const [formula1 = 0, formula2] = [value ?? 0].flat();
    return {
      formula1: String(formula1),
      ...(formula2 === undefined ? {} : { formula2: String(formula2) }),
      operator: CELL_VALUE_OPERATORS.name(operator, "EqualTo"),
    };
  }

  set Rule(said: unknown) {
    const given = said as Partial<CellValueRule> | null;
    const operator = CELL_VALUE_OPERATORS.value(given?.operator, CELL_VALUE_RULE);
    const two = operator === "between" || operator === "notBetween";
    const first = this.operand(given?.formula1);
    const second = two ? this.operand(given?.formula2) : undefined;
    const numbers = [first, ...(second === undefined ? [] : [second])].map(Number);
    if (numbers.every((number) => !Number.isNaN(number)))
      this.configure({ subType: "number", operator, value: two ? numbers : numbers[0] }, said);
    else this.configure({ subType: "formula", value: this.comparison(operator, first, second ?? "") }, said);
  }

  /** Without "=" in front. */
  private operand(formula: unknown): string {
    const text = typeof formula === "number" ? String(formula) : String(formula ?? "");
    const bare = text.replace(/^=/u, "");
    if (bare === "" || checkFormula(this.session.ctx, `=${bare}`)) throw new ApiError("InvalidArgument", CELL_VALUE_RULE);
    return bare;
  }

  /** The grid compares with numbers only; with anything else a formula does it. */
  private comparison(operator: string, first: string, second: string): string {
    const [range] = this.known.ranges;
    const cell = cellAddress(range?.startRow ?? 0, range?.startColumn ?? 0);
    const inside = `AND(${cell}>=${first},${cell}<=${second})`;
    if (operator === "between") return `=${inside}`;
    return operator === "notBetween" ? `=NOT(${inside})` : `=${cell}${SIGNS[operator] ?? "="}${first}`;
  }
}

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

interface TopBottomRule {
  readonly rank: number;
  readonly type: string;
}

const TYPES = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];
const MAX_RANK = 1000;

export class TopBottomConditionalFormat extends HighlightObject {
  get Rule(): TopBottomRule {
    const {
      value = 10,
      isBottom = false,
      isPercent = false,
    } = this.known.rule as { value?: number; isBottom?: boolean; isPercent?: boolean };
    return { rank: value, type: `${isBottom ? "Bottom" : "Top"}${isPercent ? "Percent" : "Items"}` };
  }

  set Rule(said: unknown) {
    const { rank, type = "" } = (said ?? {}) as Partial<TopBottomRule>;
    const valid = typeof rank === "number" && Number.isInteger(rank) && rank > 0 && rank <= MAX_RANK && TYPES.includes(type);
    if (!valid) throw new ApiError("InvalidArgument", "TopBottomConditionalFormat.rule");
    this.configure({ subType: "rank", value: rank, isBottom: type.startsWith("Bottom"), isPercent: type.endsWith("Percent") }, said);
  }
}
