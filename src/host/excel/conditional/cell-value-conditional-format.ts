import { checkFormula } from "../../engine/check-formula";
import { ApiError } from "../../rich-api/api-error";
import { cellAddress } from "../address/a1";
import { NamedValues } from "../format/named-values";
import { COMPARISONS } from "../rules/comparisons";
import { HighlightObject } from "./highlight-object";

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
