import { cellAddress } from "../../sheet/address";
import type { SheetModel } from "../package/load-workbook";
import { gridRange } from "../read/read-sheet";
import type { Theme } from "../style/read-style";
import { childOf, childrenOf, descendantsOf, isTrue, textOf, type XmlElement } from "../package/xml";
import { type FileHighlight, type SavedRule, barExtension, dxfStyle } from "./rules";
import { highlightFromFile } from "./highlights";
import { scaleFromFile } from "./scales";

interface Numbered {
  readonly priority: number;
  readonly rule: Omit<SavedRule, "cfId">;
}

const SCALES = new Set(["dataBar", "colorScale", "iconSet"]);

/**
 * The conditional formats of one sheet, the most important first.
 * @param model bars, colour scales and icon sets: the library reads them with their extensions
 * @param tail everything else: the library loses parts of it
 */
export function readConditionalFormats(model: SheetModel, tail: XmlElement, dxfs: readonly string[], theme: Theme): SavedRule[] {
  return [...scales(model, tail, theme), ...highlights(tail, dxfs, theme)]
    .sort((a, b) => a.priority - b.priority)
    .map(({ rule }, at) => ({ cfId: `xlsx-cf-${String(model.id)}-${String(at)}`, ...rule }));
}

function scales(model: SheetModel, tail: XmlElement, theme: Theme): Numbered[] {
  return model.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap((written) => {
      const source = written.type === "dataBar" ? { ...written, ...barExtension(written, tail) } : written;
      const rule = scaleFromFile(source, theme);
      return rule
        ? [{ priority: source.priority ?? 0, rule: { ranges: ranges(ref), stopIfTrue: false, rule, excel: { scale: source } } }]
        : [];
    }),
  );
}

function highlights(tail: XmlElement, dxfs: readonly string[], theme: Theme): Numbered[] {
  return descendantsOf(tail, "conditionalFormatting").flatMap((format) => {
    const where = ranges(format.attributes["sqref"] ?? textOf(childOf(format, "sqref")));
    const first = where[0];
    const anchor = first ? cellAddress(first.startRow, first.startColumn) : "A1";
    return childrenOf(format, "cfRule").flatMap((element) => {
      const { dxfId, priority, stopIfTrue, ...attributes } = element.attributes;
      if (SCALES.has(attributes["type"] ?? "")) return [];
      const dxf = dxfId === undefined ? undefined : dxfs[Number(dxfId)];
      // Rules that refer to other sheets carry their style within.
      const inline = childOf(element, "dxf");
      const highlight: FileHighlight = { attributes, formulas: formulas(element), ...(dxf === undefined ? {} : { dxf }) };
      const rule = highlightFromFile(highlight, dxfStyle(inline ?? dxf, theme), anchor);
      const excel = inline ? {} : { excel: { highlight } };
      return [{ priority: Number(priority ?? 0), rule: { ranges: where, stopIfTrue: isTrue(stopIfTrue), rule, ...excel } }];
    });
  });
}

const formulas = (rule: XmlElement): string[] => [...childrenOf(rule, "formula"), ...childrenOf(rule, "f")].map(textOf);

function ranges(sqref: string): SavedRule["ranges"][number][] {
  return sqref
    .trim()
    .split(/\s+/)
    .map(gridRange)
    .filter((range) => range !== undefined);
}
