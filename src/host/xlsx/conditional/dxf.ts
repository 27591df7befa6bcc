import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { IStyleBase } from "@univerjs/core";
import { fileColour, gridColour } from "../style/colours";
import type { Theme } from "../style/read-style";
import { childOf, isTrue, rootOf, type XmlElement } from "../xml";

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
