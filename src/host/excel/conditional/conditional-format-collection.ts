import { ApiError } from "../../rich-api/api-error";
import { gridRangeOf, type Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { ExcelCollection } from "../excel-collection";
import { assertEditable } from "../protection/assert-editable";
import { ConditionalFormat, type MakeRange } from "./conditional-format";
import { addRule, clearRules, rulesIn, type GridRule } from "./grid-rule";
import { newRule } from "./new-rule";

/** The conditional formats that hold for some cell of an area. */
export class ConditionalFormatCollection extends ExcelCollection<ConditionalFormat> {
  constructor(
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
    private readonly range: MakeRange,
  ) {
    super(sheet.session);
  }

  override _Items(): readonly ConditionalFormat[] {
    return this.rules.map((rule) => this.format(rule));
  }

  /** Adds a format before all others; its rule is to be told next. */
  Add(type: unknown): ConditionalFormat {
    for (const area of this.areas) assertEditable(this.sheet, area, "format", "ConditionalFormatCollection.add");
    const rule: GridRule = {
      cfId: crypto.randomUUID(),
      ranges: this.areas.map(gridRangeOf),
      stopIfTrue: false,
      rule: newRule(type),
      office: { type: String(type) },
    };
    for (const area of this.areas) this.sheet.grow({ ...area, rows: 1, columns: 1 });
    addRule(this.sheet, rule);
    return this.format(rule);
  }

  ClearAll(): void {
    for (const area of this.areas) {
      assertEditable(this.sheet, area, "format", "ConditionalFormatCollection.clearAll");
      clearRules(this.sheet, area);
    }
  }

  protected override find(key: string): ConditionalFormat | undefined {
    const rule = this.rules.find((one) => one.cfId === key);
    return rule && this.format(rule);
  }

  private get rules(): GridRule[] {
    const found = this.areas.flatMap((area) => rulesIn(this.sheet, area));
    return found.filter((rule, index) => found.findIndex((one) => one.cfId === rule.cfId) === index);
  }

  private format(rule: GridRule): ConditionalFormat {
    const [area] = this.areas;
    if (!area) throw new ApiError("GeneralException", "ConditionalFormatCollection");
    return new ConditionalFormat(this.sheet, rule.cfId, { area, range: this.range });
  }
}
