import type { Alignment, BorderStyle, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import type { GridStyle } from "../../model/grid-style";
import { gridColour } from "./colours";

/** The grid's numbers for border lines (Univer's BorderStyleTypes), which cannot be imported in Node. */
const LINES: readonly (readonly [BorderStyle, number])[] = [
  ["thin", 1],
  ["hair", 2],
  ["dotted", 3],
  ["dashed", 4],
  ["dashDot", 5],
  ["dashDotDot", 6],
  ["double", 7],
  ["medium", 8],
  ["mediumDashed", 9],
  ["mediumDashDot", 10],
  ["mediumDashDotDot", 11],
  ["slantDashDot", 12],
  ["thick", 13],
];

const toGrid = new Map(LINES);
const toFile = new Map(LINES.map(([style, line]) => [line, style]));

const gridBorderLine = (style: BorderStyle | undefined): number | undefined => (style ? toGrid.get(style) : undefined);
export const fileBorderStyle = (line: number): BorderStyle | undefined => toFile.get(line);

/** Formats that Excel shows as the computer's own short date: what the file says is the American form. */
const DUTCH_DATES: Readonly<Record<string, string>> = { "mm-dd-yy": "d-m-yyyy", "m/d/yy h:mm": "d-m-yyyy h:mm" };

/** The number format for the grid; undefined for General. */
function gridNumberFormat(numFmt: Style["numFmt"] | undefined): string | undefined {
  const code = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  return code === undefined || code === "General" ? undefined : (DUTCH_DATES[code] ?? code);
}

export type Theme = readonly string[];

const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, centerContinuous: 2, right: 3, justify: 4, distributed: 6 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const DOUBLE_LINE = 10;
const SUBSCRIPT = 2;
const SUPERSCRIPT = 3;
const WRAP = 3;

/** The style as the grid draws it, with the file's own style kept for what the grid cannot draw. */
function readStyle(style: Partial<Style>, theme: Theme): GridStyle {
  return { ...gridStyle(style, theme), excel: defined({ source: style, ...extras(style) }) };
}

/** Only what the grid draws. */
export function gridStyle(style: Partial<Style>, theme: Theme): GridStyle {
  const pattern = gridNumberFormat(style.numFmt);
  return defined({
    ...fontStyle(style.font ?? {}, theme),
    bg: background(style.fill, theme),
    bd: borders(style.border, theme),
    n: pattern === undefined ? undefined : { pattern },
    ...alignment(style.alignment ?? {}),
  });
}

function extras({ protection, alignment }: Partial<Style>): { locked?: boolean; formulaHidden?: boolean; indent?: number } {
  return defined({
    locked: protection?.locked === false ? false : undefined,
    formulaHidden: protection?.hidden === true ? true : undefined,
    indent: alignment?.indent ? alignment.indent : undefined,
  });
}

function fontStyle(font: Partial<Font>, theme: Theme): GridStyle {
  const line = font.underline === true ? "single" : font.underline;
  const double = line === "double" || line === "doubleAccounting";
  const colour = gridColour(font.color, theme);
  return {
    ff: font.name,
    fs: font.size,
    bl: font.bold ? 1 : undefined,
    it: font.italic ? 1 : undefined,
    st: font.strike ? { s: 1 } : undefined,
    ul: line && line !== "none" ? { s: 1, ...(double ? { t: DOUBLE_LINE } : {}) } : undefined,
    va: font.vertAlign === "subscript" ? SUBSCRIPT : font.vertAlign === "superscript" ? SUPERSCRIPT : undefined,
    // Black text is what the grid draws anyway.
    cl: colour === undefined || colour === "#000000" ? undefined : { rgb: colour },
  };
}

function background(fill: Fill | undefined, theme: Theme): GridStyle["bg"] {
  if (fill?.type === "gradient") return colourStyle(gridColour(fill.stops[0]?.color, theme));
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return colourStyle(gridColour(fill.fgColor, theme) ?? gridColour(fill.bgColor, theme));
}

const colourStyle = (rgb: string | undefined): { rgb: string } | undefined => (rgb === undefined ? undefined : { rgb });

const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

function borders(border: Partial<Borders> | undefined, theme: Theme): IBorderData | undefined {
  if (!border) return undefined;
  const result: IBorderData = {};
  for (const [side, key] of Object.entries(SIDES) as ["top", "t"][]) {
    const line = gridBorderLine(border[side]?.style);
    if (line !== undefined) result[key] = borderStyle(line, gridColour(border[side]?.color, theme));
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

const borderStyle = (line: number, rgb = "#000000"): IBorderStyleData => ({ s: line, cl: { rgb } });

function alignment({ horizontal, vertical, wrapText, textRotation }: Partial<Alignment>): GridStyle {
  return {
    ht: horizontal && HORIZONTAL[horizontal],
    vt: vertical && VERTICAL[vertical],
    tb: wrapText ? WRAP : undefined,
    // Excel turns to the left for positive angles, the grid to the right.
    tr: textRotation === "vertical" ? { a: 0, v: 1 } : textRotation ? { a: -textRotation } : undefined,
  };
}

/** Without the properties that are undefined, so that equal styles look equal. */
function defined<T extends object>(style: T): T {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as T;
}

/** The styles of a workbook that is being read: equal ones get one id. */
export class StyleTable {
  readonly styles: Record<string, GridStyle> = {};
  private readonly seen = new Map<object, string | undefined>();
  private readonly byContent = new Map<string, string>();

  constructor(readonly theme: Theme) {}

  /** Id of the style in the grid; undefined for cells without a style of their own. */
  idOf(style: Partial<Style> | undefined): string | undefined {
    if (!style || Object.keys(style).length === 0) return undefined;
    if (!this.seen.has(style)) this.seen.set(style, this.added(style));
    return this.seen.get(style);
  }

  private added(style: Partial<Style>): string {
    const content = JSON.stringify(style);
    const known = this.byContent.get(content);
    if (known !== undefined) return known;
    const id = `xlsx-${String(this.byContent.size)}`;
    this.byContent.set(content, id);
    this.styles[id] = readStyle(style, this.theme);
    return id;
  }
}
