import type { ConditionalFormattingOptions, ConditionalFormattingRule } from "@cj-tech-master/excelts";
import { xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { IRange } from "@univerjs/core";
import { addressOf, cellAddress } from "../../sheet/address";
import { areaOf } from "../../sheet/area";
import type { Theme } from "../style/read-style";
import { type FileHighlight, type SavedRule, type Highlight, type Scale, dxfStyle } from "./rules";
import { highlightFromFile, highlightToFile } from "./highlights";
import { scaleFromFile, scaleToFile } from "./scales";

/** Conditional formats of one sheet as they are saved. */
export interface WrittenFormats {
  /** Bars, colour scales and icon sets: written by the library. */
  readonly scales: ConditionalFormattingOptions[];
  /** The highlighting rules; their differential styles are counted from 0. */
  readonly highlights: readonly {
    readonly sqref: string;
    readonly priority: number;
    readonly stopIfTrue: boolean;
    readonly rule: FileHighlight;
  }[];
}

export function writeConditionalFormats(rules: readonly SavedRule[], theme: Theme): WrittenFormats {
  const scales: ConditionalFormattingOptions[] = [];
  const highlights: WrittenFormats["highlights"][number][] = [];
  rules.forEach((rule, at) => {
    const sqref = rule.ranges.map((range) => addressOf(areaOf(range))).join(" ");
    const priority = at + 1;
    const config = rule.rule;
    if (config.type === "highlightCell")
      highlights.push({ sqref, priority, stopIfTrue: rule.stopIfTrue, rule: fileHighlight(rule, config, theme) });
    else scales.push({ ref: sqref, rules: [{ ...fileScale(rule, config, theme), priority }] });
  });
  return { scales, highlights };
}

/** The highlighting rules as XML. `firstDxf`: number in the workbook of their first differential style. */
export function highlightsXml({ highlights }: WrittenFormats, firstDxf: number): string {
  return highlights
    .map(({ sqref, priority, stopIfTrue, rule }, at) => {
      const attributes = {
        ...rule.attributes,
        dxfId: String(firstDxf + at),
        priority: String(priority),
        ...(stopIfTrue ? { stopIfTrue: "1" } : {}),
      };
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlEncodeAttr(value)}"`);
      const formulas = rule.formulas.map((formula) => `<formula>${xmlEncode(formula)}</formula>`);
      return `<conditionalFormatting sqref="${sqref}"><cfRule${written.join("")}>${formulas.join("")}</cfRule></conditionalFormatting>`;
    })
    .join("");
}

export const highlightDxfs = ({ highlights }: WrittenFormats): string[] => highlights.map(({ rule }) => rule.dxf ?? "<dxf/>");

function anchorOf([first]: readonly IRange[]): string {
  return first ? cellAddress(first.startRow, first.startColumn) : "A1";
}

/** What the file had, as long as it still says what the grid says. */
function fileHighlight({ ranges, excel }: SavedRule, rule: Highlight, theme: Theme): FileHighlight {
  const anchor = anchorOf(ranges);
  const source = excel?.highlight;
  if (source && same(highlightFromFile(source, dxfStyle(source.dxf, theme), anchor), rule)) return source;
  return highlightToFile(rule, anchor);
}

function fileScale({ excel }: SavedRule, scale: Scale, theme: Theme): ConditionalFormattingRule {
  const source = excel?.scale;
  return source && same(scaleFromFile(source, theme), scale) ? source : scaleToFile(scale);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
