import type { Color, ConditionalFormattingRule, DataBarRuleType } from "@cj-tech-master/excelts";
import { childOf, descendantsOf, isTrue, type XmlElement } from "../xml";

const COLOURS = ["borderColor", "negativeFillColor", "negativeBorderColor", "axisColor"] as const;
const SAME_AS_POSITIVE = ["negativeBarColorSameAsPositive", "negativeBarBorderColorSameAsPositive"] as const;

/** What Excel says of a data bar in an extension at the end of the sheet, which the library writes but does not read. */
export function barExtension(rule: ConditionalFormattingRule, tail: XmlElement): Partial<DataBarRuleType> {
  const id = "x14Id" in rule ? rule.x14Id : undefined;
  const extended = id === undefined ? undefined : descendantsOf(tail, "cfRule").find(({ attributes }) => attributes["id"] === id);
  const bar = extended && childOf(extended, "dataBar");
  if (!bar) return {};
  const { gradient, border, minLength, maxLength, axisPosition, direction } = bar.attributes;
  return {
    gradient: gradient === undefined || isTrue(gradient),
    border: isTrue(border),
    ...(minLength === undefined ? {} : { minLength: Number(minLength) }),
    ...(maxLength === undefined ? {} : { maxLength: Number(maxLength) }),
    ...(axisPosition === undefined ? {} : { axisPosition: axisPosition as NonNullable<DataBarRuleType["axisPosition"]> }),
    ...(direction === undefined ? {} : { direction: direction as NonNullable<DataBarRuleType["direction"]> }),
    ...Object.fromEntries(SAME_AS_POSITIVE.map((name) => [name, bar.attributes[name] === undefined || isTrue(bar.attributes[name])])),
    ...Object.fromEntries(COLOURS.flatMap((name) => barColour(childOf(bar, name), name))),
  };
}

function barColour(element: XmlElement | undefined, name: string): [string, Partial<Color>][] {
  if (!element) return [];
  const { rgb, theme, tint } = element.attributes;
  return [[name, { ...(rgb ? { argb: rgb } : {}), ...(theme ? { theme: Number(theme) } : {}), ...(tint ? { tint: Number(tint) } : {}) }]];
}
