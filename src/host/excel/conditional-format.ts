import { ApiError } from "../rich-api/api-error";
import type { HostObject } from "../rich-api/host-object";
import { type Area, areaOf, gridRangeOf } from "../sheet/area";
import { type GridRule, addRule, changeRule, clearRules, removeRule, rulesIn } from "../sheet/conditional-rules";
import { assertEditable } from "../sheet/protection";
import type { Sheet } from "../sheet/sheet";
import { RuleObject, newRule, ruleType } from "./conditional-rule";
import { ExcelCollection } from "./excel-object";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from "./highlight-conditional-formats";
import { ColorScaleConditionalFormat, DataBarConditionalFormat } from "./scale-conditional-formats";

/** Makes the range of an area: ranges know conditional formats, so a format is handed this. */
type MakeRange = (area: Area) => HostObject;

export class ConditionalFormat extends RuleObject {
  constructor(
    sheet: Sheet,
    ruleId: string,
    private readonly owner: { readonly area: Area; readonly range: MakeRange },
  ) {
    super(sheet, ruleId);
  }

  override get _Id(): string {
    return this.ruleId;
  }

  get Id(): string {
    return this.ruleId;
  }

  get Type(): string {
    return ruleType(this.known);
  }

  /** Place in the order in which the rules are applied; 0 is the first. */
  get Priority(): number {
    return rulesIn(this.sheet, this.owner.area).findIndex((rule) => rule.cfId === this.ruleId);
  }

  get StopIfTrue(): boolean {
    return this.known.stopIfTrue;
  }

  set StopIfTrue(stop: unknown) {
    changeRule(this.sheet, this.known, { stopIfTrue: Boolean(stop) });
  }

  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.sheet, this.ruleId, "Custom");
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === "Custom" ? this.Custom : null;
  }

  get CellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.sheet, this.ruleId, "CellValue");
  }

  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.Type === "CellValue" ? this.CellValue : null;
  }

  get TextComparison(): TextConditionalFormat {
    return new TextConditionalFormat(this.sheet, this.ruleId, "ContainsText");
  }

  get TextComparisonOrNullObject(): TextConditionalFormat | null {
    return this.Type === "ContainsText" ? this.TextComparison : null;
  }

  get TopBottom(): TopBottomConditionalFormat {
    return new TopBottomConditionalFormat(this.sheet, this.ruleId, "TopBottom");
  }

  get TopBottomOrNullObject(): TopBottomConditionalFormat | null {
    return this.Type === "TopBottom" ? this.TopBottom : null;
  }

  get Preset(): PresetCriteriaConditionalFormat {
    return new PresetCriteriaConditionalFormat(this.sheet, this.ruleId, "PresetCriteria");
  }

  get PresetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.Type === "PresetCriteria" ? this.Preset : null;
  }

  get DataBar(): DataBarConditionalFormat {
    return new DataBarConditionalFormat(this.sheet, this.ruleId, "DataBar");
  }

  get DataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.Type === "DataBar" ? this.DataBar : null;
  }

  get ColorScale(): ColorScaleConditionalFormat {
    return new ColorScaleConditionalFormat(this.sheet, this.ruleId, "ColorScale");
  }

  get ColorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.Type === "ColorScale" ? this.ColorScale : null;
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new ApiError("InvalidOperation", "ConditionalFormat.getRange");
    return range;
  }

  /** Null when the format holds for several ranges. */
  GetRangeOrNullObject(): HostObject | null {
    const [first, ...others] = this.known.ranges;
    return first && others.length === 0 ? this.owner.range(areaOf(first)) : null;
  }

  Delete(): void {
    removeRule(this.sheet, this.known);
  }
}

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

  /** Adds a format before all others; its rule comes next. */
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
