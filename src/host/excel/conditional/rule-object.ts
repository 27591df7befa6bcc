import { ApiError } from "../../rich-api/api-error";
import type { Sheet } from "../cells/sheet";
import { ExcelObject } from "../excel-object";
import { ruleType } from "./new-rule";
import { changeRule, ruleById, type GridRule, type RuleConfig } from "./grid-rule";

/** Base of a conditional format and its parts. */
export abstract class RuleObject extends ExcelObject {
  constructor(
    protected readonly sheet: Sheet,
    protected readonly ruleId: string,
    /** The kind of rule that this is about; with another kind every use is refused. */
    private readonly kind?: string,
  ) {
    super(sheet.session);
  }

  protected get known(): GridRule {
    const known = ruleById(this.sheet, this.ruleId);
    if (!known) throw new ApiError("ItemNotFound", "ConditionalFormat");
    if (this.kind !== undefined && ruleType(known) !== this.kind) throw new ApiError("InvalidArgument", "ConditionalFormat");
    return known;
  }

  /** Changes what the rule is about, and remembers how office.js said it. */
  protected configure(config: object, said?: unknown): void {
    const { known } = this;
    const office = said === undefined ? {} : { office: { type: known.office?.type ?? "Custom", rule: said } };
    changeRule(this.sheet, known, { rule: { ...known.rule, ...config } as RuleConfig, ...office });
  }
}
