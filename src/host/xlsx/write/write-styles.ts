import type { Alignment, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { IBorderStyleData, ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { CellExtras, GridStyle } from "../../model/grid-style";
import { fileColour } from "../style/colours";
import { type Theme, fileBorderStyle, gridStyle } from "../style/read-style";

/** What styles of the grid are relative to. */
interface Look {
  readonly theme: Theme;
  /** The font of cells without a style. */
  readonly font: Partial<Font>;
}

const HORIZONTAL: Readonly<Record<number, Alignment["horizontal"]>> = {
  1: "left",
  2: "center",
  3: "right",
  4: "justify",
  5: "justify",
  6: "distributed",
};
const VERTICAL: Readonly<Record<number, Alignment["vertical"]>> = { 1: "top", 2: "middle", 3: "bottom" };
const DOUBLE_LINE = 10;
const VERT_ALIGN: Readonly<Record<number, Font["vertAlign"]>> = { 2: "subscript", 3: "superscript" };
const WRAP = 3;

/** The style as the file has it: the file's own, with what was changed in the grid. */
function writeStyle(style: GridStyle, extras: CellExtras, look: Look): Partial<Style> {
  const source = (style.excel?.source ?? {}) as Partial<Style>;
  const before = gridStyle(source, look.theme);
  const changed = (key: keyof GridStyle): boolean => JSON.stringify(style[key] ?? null) !== JSON.stringify(before[key] ?? null);
  const result: Partial<Style> = { ...source };
  const font = fontChanges(style, changed);
  if (font) result.font = withoutUndefined({ ...(source.font ?? look.font), ...font });
  if (changed("bg")) result.fill = fill(style.bg?.rgb);
  if (changed("bd")) result.border = borders(style, source.border);
  if (changed("n")) result.numFmt = style.n?.pattern ?? "General";
  const alignment = alignmentChanges(style, extras, source.alignment, changed);
  if (alignment) result.alignment = withoutUndefined({ ...source.alignment, ...alignment });
  const locked = extras.locked ?? style.excel?.locked;
  const hidden = extras.formulaHidden ?? style.excel?.formulaHidden;
  if (locked !== undefined || hidden !== undefined) result.protection = { locked: locked ?? true, hidden: hidden ?? false };
  return result;
}

type Changes<T> = { [key in keyof T]?: T[key] | undefined };

function fontChanges(style: GridStyle, changed: (key: keyof GridStyle) => boolean): Changes<Font> | undefined {
  const font: Changes<Font> = {};
  // A family or scheme of the old font would win from the new name.
  if (changed("ff")) Object.assign(font, { name: style.ff ?? undefined, family: undefined, scheme: undefined, charset: undefined });
  if (changed("fs")) font.size = style.fs;
  if (changed("bl")) font.bold = style.bl === 1;
  if (changed("it")) font.italic = style.it === 1;
  if (changed("st")) font.strike = style.st?.s === 1;
  if (changed("ul")) font.underline = style.ul?.s === 1 ? (style.ul.t === DOUBLE_LINE ? "double" : "single") : "none";
  if (changed("va")) font.vertAlign = style.va ? VERT_ALIGN[style.va] : undefined;
  if (changed("cl")) font.color = style.cl?.rgb ? fileColour(style.cl.rgb) : undefined;
  return Object.keys(font).length > 0 ? font : undefined;
}

function fill(rgb: Nullable<string>): Fill {
  return rgb
    ? { type: "pattern", pattern: "solid", fgColor: fileColour(rgb), bgColor: { indexed: 64 } as object }
    : { type: "pattern", pattern: "none" };
}

function borders({ bd }: GridStyle, source: Partial<Borders> | undefined): Partial<Borders> {
  const { diagonal } = source ?? {};
  return withoutUndefined<Partial<Borders>>({
    top: border(bd?.t),
    left: border(bd?.l),
    bottom: border(bd?.b),
    right: border(bd?.r),
    diagonal,
  });
}

function border(line: Nullable<IBorderStyleData>): Partial<Borders["top"]> | undefined {
  const style = line ? fileBorderStyle(line.s) : undefined;
  return style && { style, color: fileColour(line?.cl.rgb ?? "#000000") };
}

function alignmentChanges(
  style: GridStyle,
  extras: CellExtras,
  source: Partial<Alignment> | undefined,
  changed: (key: keyof GridStyle) => boolean,
): Changes<Alignment> | undefined {
  const result: Changes<Alignment> = {};
  if (changed("ht")) result.horizontal = style.ht ? HORIZONTAL[style.ht] : undefined;
  if (changed("vt")) result.vertical = style.vt ? VERTICAL[style.vt] : undefined;
  if (changed("tb")) result.wrapText = style.tb === WRAP;
  // Minus zero is not a number that a file can have.
  if (changed("tr")) result.textRotation = style.tr?.v === 1 ? "vertical" : style.tr?.a ? -style.tr.a : undefined;
  const indent = extras.indent ?? style.excel?.indent;
  if (indent !== undefined && indent !== (source?.indent ?? 0)) result.indent = indent;
  return Object.keys(result).length > 0 ? result : undefined;
}

function withoutUndefined<T extends object>(values: Changes<T>): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/** Stands before the number format of cells whose text is typed with an apostrophe: the library has no other place for it. */
const MARK = '"host-quote"';
const GENERAL = "General";
const NUMBER_FORMAT = /<numFmt numFmtId="(\d+)" formatCode="&quot;host-quote&quot;([^"]*)"\/>/g;

/** The style of a cell that holds its text as text, whatever it looks like. */
function quoted(style: Partial<Style>): Partial<Style> {
  const format = typeof style.numFmt === "object" ? style.numFmt.formatCode : style.numFmt;
  return { ...style, numFmt: MARK + (format ?? GENERAL) };
}

/** The workbook's styles with the mark replaced by the attribute that Excel has for it. */
export function withQuotePrefix(stylesXml: string): string {
  const marked = [...stylesXml.matchAll(NUMBER_FORMAT)];
  return marked.reduce((xml, [element, id = "", format = ""]) => {
    const general = format === GENERAL;
    const formats = xml.replace(element, general ? "" : `<numFmt numFmtId="${id}" formatCode="${format}"/>`);
    const style = new RegExp(`<xf\\b([^>]*?) numFmtId="${id}"|<xf numFmtId="${id}"`, "g");
    return recounted(
      formats.replace(style, (_all, before: string | undefined) => `<xf${before ?? ""} quotePrefix="1" numFmtId="${general ? "0" : id}"`),
    );
  }, stylesXml);
}

function recounted(stylesXml: string): string {
  const count = [...stylesXml.matchAll(/<numFmt /g)].length;
  return stylesXml.replace(/<numFmts count="\d+"(?:\/>|>([\s\S]*?)<\/numFmts>)/, (_all, content = "") =>
    count === 0 ? "" : `<numFmts count="${String(count)}">${String(content)}</numFmts>`,
  );
}

/** Styles for saving; equal ones are one object, which the library then writes once. */
export class StyleWriter {
  private readonly written = new Map<string, Partial<Style>>();

  constructor(
    private readonly styles: Readonly<Record<string, Nullable<IStyleData>>>,
    readonly look: Look,
  ) {}

  /** The style of a cell, row or column; undefined when it has none. */
  styleOf(style: ICellData["s"], extras: CellExtras = {}, isQuoted = false): Partial<Style> | undefined {
    const { locked, formulaHidden, indent } = extras;
    const gridStyle = (typeof style === "string" ? this.styles[style] : style) as Nullable<GridStyle>;
    if (!gridStyle && locked === undefined && formulaHidden === undefined && indent === undefined && !isQuoted) return undefined;
    const key = JSON.stringify([style, locked, formulaHidden, indent, isQuoted]);
    const known = this.written.get(key);
    if (known) return known;
    const made = writeStyle(gridStyle ?? {}, extras, this.look);
    const result = isQuoted ? quoted(made) : made;
    this.written.set(key, result);
    return result;
  }
}
