import type {
  ColorScaleRuleType,
  ConditionalFormattingRule,
  Cvfo,
  DataBarRuleType,
  IconSetRuleType,
  IconSetTypes,
} from "@cj-tech-master/excelts";
import { fileColour, gridColour } from "../style/colours";
import type { Theme } from "../style/read-style";
import type { ColourScale, DataBar, IconSet, Scale, ScaleValue } from "./rules";

const DEFAULT_BAR = "#638ec6";
const NEGATIVE_BAR = "#ff0000";

/** The bar, colour scale or icon set for the grid; undefined for other rules. */
export function scaleFromFile(rule: ConditionalFormattingRule, theme: Theme): Scale | undefined {
  if (rule.type === "dataBar") return barFromFile(rule, theme);
  if (rule.type === "colorScale") return coloursFromFile(rule, theme);
  return rule.type === "iconSet" ? iconsFromFile(rule) : undefined;
}

export function scaleToFile(scale: Scale): ConditionalFormattingRule {
  if (scale.type === "dataBar") return barToFile(scale);
  return scale.type === "colorScale" ? coloursToFile(scale) : iconsToFile(scale);
}

function barFromFile(rule: DataBarRuleType, theme: Theme): DataBar {
  const [min = { type: "min" }, max = { type: "max" }] = (rule.cfvo ?? []).map(valueFromFile);
  return {
    type: "dataBar",
    isShowValue: rule.showValue !== false,
    config: {
      min,
      max,
      isGradient: rule.gradient !== false,
      positiveColor: gridColour(rule.color, theme) ?? DEFAULT_BAR,
      nativeColor: gridColour(rule.negativeFillColor, theme) ?? NEGATIVE_BAR,
    },
  };
}

function barToFile({ config, isShowValue }: DataBar): DataBarRuleType {
  return {
    type: "dataBar",
    cfvo: [valueToFile(config.min), valueToFile(config.max)],
    color: fileColour(config.positiveColor),
    gradient: config.isGradient,
    showValue: isShowValue,
    negativeFillColor: fileColour(config.nativeColor),
    negativeBarColorSameAsPositive: false,
    axisPosition: "auto",
  };
}

function coloursFromFile(rule: ColorScaleRuleType, theme: Theme): ColourScale {
  return {
    type: "colorScale",
    config: (rule.cfvo ?? []).map((value, index) => ({
      index,
      color: gridColour(rule.color?.[index], theme) ?? "#ffffff",
      value: valueFromFile(value),
    })),
  };
}

function coloursToFile({ config }: ColourScale): ColorScaleRuleType {
  return { type: "colorScale", cfvo: config.map(({ value }) => valueToFile(value)), color: config.map(({ color }) => fileColour(color)) };
}

/** The file counts icons from the lowest values up, the grid from the highest down. */
function iconsFromFile(rule: IconSetRuleType): IconSet {
  const thresholds = (rule.cfvo ?? []).map(valueFromFile).reverse();
  const last = thresholds.length - 1;
  return {
    type: "iconSet",
    isShowValue: rule.showValue !== false,
    config: thresholds.map((value, at) => ({
      operator: at === last ? "lessThanOrEqual" : "greaterThanOrEqual",
      value: at === last ? { type: "num", value: Number.MAX_SAFE_INTEGER } : value,
      iconType: rule.iconSet ?? "3TrafficLights1",
      iconId: String(rule.reverse ? last - at : at),
    })),
  };
}

function iconsToFile({ config, isShowValue }: IconSet): IconSetRuleType {
  const thresholds: Cvfo[] = config.slice(0, -1).map(({ value }) => valueToFile(value));
  return {
    type: "iconSet",
    iconSet: (config[0]?.iconType ?? "3TrafficLights1") as IconSetTypes,
    showValue: isShowValue,
    reverse: config.length > 1 && config[0]?.iconId !== "0",
    cfvo: [{ type: "percent", value: 0 }, ...thresholds.reverse()],
  };
}

const valueFromFile = ({ type, value }: Cvfo): ScaleValue => ({
  type: type.replace("autoMin", "min").replace("autoMax", "max"),
  ...(value === undefined ? {} : { value }),
});

function valueToFile({ type, value }: ScaleValue): Cvfo {
  const isExtreme = type === "min" || type === "max";
  return { type: type as Cvfo["type"], ...(isExtreme || value === undefined ? {} : { value }) };
}
