import { ApiError } from "../../rich-api/api-error";
import type { HostObject } from "../../rich-api/host-object";
import { areaOf, type Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { changeRule, removeRule, rulesIn } from "./grid-rule";
import { CellValueConditionalFormat } from "./cell-value-conditional-format";
import { ColorScaleConditionalFormat } from "./color-scale-conditional-format";
import { CustomConditionalFormat } from "./custom-conditional-format";
import { DataBarConditionalFormat } from "./data-bar-conditional-format";
import { ruleType } from "./new-rule";
import { PresetCriteriaConditionalFormat } from "./preset-criteria-conditional-format";
import { RuleObject } from "./rule-object";
import { TextConditionalFormat } from "./text-conditional-format";
import { TopBottomConditionalFormat } from "./top-bottom-conditional-format";

/** Makes the range of an area: ranges know conditional formats, so a format is told how. */
export type MakeRange = (area: Area) => HostObject;

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
