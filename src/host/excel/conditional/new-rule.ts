import { ApiError } from "../../rich-api/api-error";
import type { GridRule, RuleConfig } from "./grid-rule";

/** A rule that holds nowhere until it is told what it is about. */
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
