import type { IStyleBase } from "@univerjs/core";
import { ApiError } from "../rich-api/api-error";
import { hexColor, shownColor } from "../sheet/color";
import { type GridRule, type RuleConfig, changeRule, ruleById } from "../sheet/conditional-rules";
import type { Sheet } from "../sheet/sheet";
import { ExcelObject } from "./excel-object";

/** A rule that holds nowhere until it has its condition. */
const NEVER = { type: "highlightCell", subType: "formula", value: "=FALSE", style: {} };

const NEW_RULES: Readonly<Record<string, object>> = {
  Custom: NEVER,
  CellValue: NEVER,
  ContainsText: NEVER,
  TopBottom: NEVER,
  PresetCriteria: NEVER,
  DataBar: {
    type: "dataBar",
    isShowValue: true,
    config: { min: { type: "min" }, max: { type: "max" }, isGradient: true, positiveColor: "#638EC6", nativeColor: "#FF0000" },
  },
  ColorScale: {
    type: "colorScale",
    config: [
      { index: 0, color: "#F8696B", value: { type: "min" } },
      { index: 1, color: "#FFEB84", value: { type: "percentile", value: 50 } },
      { index: 2, color: "#63BE7B", value: { type: "max" } },
    ],
  },
};

export function newRule(type: unknown): RuleConfig {
  const config = NEW_RULES[String(type)];
  if (!config) throw new ApiError("InvalidArgument", "ConditionalFormatCollection.add");
  return structuredClone(config) as RuleConfig;
}

/** Excel's name for the kind of a rule. */
export const ruleType = (rule: GridRule): string => rule.office?.type ?? typeOf(rule.rule);

function typeOf(config: RuleConfig): string {
  if (config.type === "dataBar") return "DataBar";
  if (config.type === "colorScale") return "ColorScale";
  if (config.type === "iconSet") return "IconSet";
  const kinds: Readonly<Record<string, string>> = { formula: "Custom", number: "CellValue", text: "ContainsText", rank: "TopBottom" };
  return kinds["subType" in config ? config.subType : ""] ?? "PresetCriteria";
}

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

abstract class RuleStyle extends RuleObject {
  protected get style(): IStyleBase {
    return "style" in this.known.rule ? this.known.rule.style : {};
  }

  protected restyle(part: { [key in keyof IStyleBase]?: IStyleBase[key] | null }): void {
    const merged = Object.entries({ ...this.style, ...part }).filter(([, value]) => value !== null);
    this.configure({ style: Object.fromEntries(merged) });
  }
}

export class ConditionalRangeFill extends RuleStyle {
  get Color(): string {
    return shownColor(this.style.bg?.rgb, "");
  }

  set Color(color: unknown) {
    this.restyle({ bg: { rgb: hexColor(color, "ConditionalRangeFill.color") } });
  }

  Clear(): void {
    this.restyle({ bg: null });
  }
}

export class ConditionalRangeFont extends RuleStyle {
  get Color(): string {
    return shownColor(this.style.cl?.rgb, "");
  }

  set Color(color: unknown) {
    this.restyle({ cl: { rgb: hexColor(color, "ConditionalRangeFont.color") } });
  }

  get Bold(): boolean {
    return this.style.bl === 1;
  }

  set Bold(bold: unknown) {
    this.restyle({ bl: bold ? 1 : 0 });
  }

  get Italic(): boolean {
    return this.style.it === 1;
  }

  set Italic(italic: unknown) {
    this.restyle({ it: italic ? 1 : 0 });
  }

  get Strikethrough(): boolean {
    return this.style.st?.s === 1;
  }

  set Strikethrough(strikethrough: unknown) {
    this.restyle({ st: strikethrough ? { s: 1 } : null });
  }

  get Underline(): string {
    return this.style.ul?.s === 1 ? "Single" : "None";
  }

  set Underline(underline: unknown) {
    this.restyle({ ul: underline === "None" ? null : { s: 1 } });
  }

  Clear(): void {
    this.restyle({ cl: null, bl: null, it: null, st: null, ul: null });
  }
}

/** How cells look where a rule holds. */
export class ConditionalRangeFormat extends RuleObject {
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.sheet, this.ruleId);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.sheet, this.ruleId);
  }
}

/** Base of the rules that give cells another look. */
export abstract class HighlightObject extends RuleObject {
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.sheet, this.ruleId);
  }
}
