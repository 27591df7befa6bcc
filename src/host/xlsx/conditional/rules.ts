import type { Color, ConditionalFormattingRule, DataBarRuleType } from "@cj-tech-master/excelts";
import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { IRange, IStyleBase } from "@univerjs/core";
import { type XmlElement, childOf, descendantsOf, isTrue, rootOf } from "../package/xml";
import { fileColour, gridColour } from "../style/colours";
import type { Theme } from "../style/read-style";

/** Values of the grid's enumerations, which cannot be imported in Node. */
export type NumberOperator =
  "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";

export interface ScaleValue {
  readonly type: string;
  readonly value?: number | string | undefined;
}

export type Highlight = { readonly type: "highlightCell"; readonly style: IStyleBase } & (
  | { readonly subType: "formula"; readonly value: string }
  | { readonly subType: "number"; readonly operator: NumberOperator; readonly value?: number | readonly [number, number] }
  | { readonly subType: "text"; readonly operator: string; readonly value?: string }
  | { readonly subType: "timePeriod"; readonly operator: string }
  | { readonly subType: "rank"; readonly isBottom: boolean; readonly isPercent: boolean; readonly value: number }
  | { readonly subType: "average"; readonly operator: NumberOperator }
  | { readonly subType: "duplicateValues" | "uniqueValues" }
);

export interface DataBar {
  readonly type: "dataBar";
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: ScaleValue;
    readonly max: ScaleValue;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
  };
}

export interface ColourScale {
  readonly type: "colorScale";
  readonly config: readonly { readonly index: number; readonly color: string; readonly value: ScaleValue }[];
}

export interface IconSet {
  readonly type: "iconSet";
  readonly isShowValue: boolean;
  readonly config: readonly {
    readonly operator: NumberOperator;
    readonly value: ScaleValue;
    readonly iconType: string;
    readonly iconId: string;
  }[];
}

export type Scale = DataBar | ColourScale | IconSet;
type RuleConfig = Highlight | Scale;

/** A highlighting rule as the file has it. */
export interface FileHighlight {
  /** Attributes of the rule other than its priority and its style. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
  /** The differential style, as XML. */
  readonly dxf?: string;
}

/** A rule in the grid. `excel` is what the file had, used again as long as the rule is the same. */
export interface SavedRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: RuleConfig;
  readonly excel?: { readonly highlight?: FileHighlight; readonly scale?: ConditionalFormattingRule };
}

/** Rules by sheet id, the most important first. */
export type RuleResource = Record<string, SavedRule[]>;

const DXFS = /<dxfs\b[^>]*>([\s\S]*?)<\/dxfs>/;
const DXF = /<dxf\b[^>]*?(?:\/>|>[\s\S]*?<\/dxf>)/g;

/** The differential styles of a workbook, each as XML, in the order in which rules refer to them. */
export function dxfsOf(stylesXml: string): readonly string[] {
  return [...(DXFS.exec(stylesXml)?.[1] ?? "").matchAll(DXF)].map(([dxf]) => dxf);
}

/** The workbook's styles with these differential styles behind the ones it has; the first gets number `first`. */
export function withDxfs(stylesXml: string, added: readonly string[]): { readonly xml: string; readonly first: number } {
  const present = dxfsOf(stylesXml);
  if (added.length === 0) return { xml: stylesXml, first: present.length };
  const dxfs = `<dxfs count="${String(present.length + added.length)}">${present.join("")}${added.join("")}</dxfs>`;
  return { xml: stylesXml.replace(/<dxfs\b[^>]*\/>|<dxfs\b[^>]*>[\s\S]*?<\/dxfs>/, () => dxfs), first: present.length };
}

/** What the grid shows of a differential style. */
export function dxfStyle(dxf: string | XmlElement | undefined, theme: Theme): IStyleBase {
  if (dxf === undefined) return {};
  const root = typeof dxf === "string" ? rootOf(dxf) : dxf;
  const font = childOf(root, "font");
  const pattern = childOf(childOf(root, "fill") ?? root, "patternFill");
  const text = colour(font && childOf(font, "color"), theme);
  const background = colour(pattern && (childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor")), theme);
  return {
    ...(isOn(font, "b") ? { bl: 1 } : {}),
    ...(isOn(font, "i") ? { it: 1 } : {}),
    ...(isOn(font, "strike") ? { st: { s: 1 } } : {}),
    ...(font && childOf(font, "u") ? { ul: { s: 1 } } : {}),
    ...(text === undefined ? {} : { cl: { rgb: text } }),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
  };
}

/** A differential style that looks like the grid's. */
export function dxfOf({ bl, it, st, ul, cl, bg }: IStyleBase): string {
  const marks = [
    bl === 1 && "<b/>",
    it === 1 && "<i/>",
    st?.s === 1 && "<strike/>",
    ul?.s === 1 && "<u/>",
    cl?.rgb && colourXml("color", cl.rgb),
  ];
  const font = marks.filter((mark) => typeof mark === "string").join("");
  const fill = bg?.rgb ? `<fill><patternFill patternType="solid">${colourXml("bgColor", bg.rgb)}</patternFill></fill>` : "";
  return `<dxf>${font ? `<font>${font}</font>` : ""}${fill}</dxf>`;
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const element = font && childOf(font, name);
  return element !== undefined && (element.attributes["val"] === undefined || isTrue(element.attributes["val"]));
}

function colour(element: XmlElement | undefined, theme: Theme): string | undefined {
  if (!element) return undefined;
  const { rgb, theme: index, tint, indexed } = element.attributes;
  const parts = {
    ...(rgb ? { argb: rgb } : {}),
    ...(index ? { theme: Number(index) } : {}),
    ...(tint ? { tint: Number(tint) } : {}),
    ...(indexed ? { indexed: Number(indexed) } : {}),
  };
  return gridColour(parts, theme);
}

const colourXml = (name: string, rgb: string): string => `<${name} rgb="${xmlEncodeAttr(fileColour(rgb).argb ?? "")}"/>`;

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
