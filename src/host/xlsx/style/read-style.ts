import type { Alignment, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import type { GridStyle } from "../../model/grid-style";
import { gridBorderLine } from "./border-styles";
import { gridColour } from "./colours";
import { gridNumberFormat } from "./number-format";

export type Theme = readonly string[];

const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, centerContinuous: 2, right: 3, justify: 4, distributed: 6 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const DOUBLE_LINE = 10;
const SUBSCRIPT = 2;
const SUPERSCRIPT = 3;
const WRAP = 3;

/** The style as the grid draws it, with the file's own style kept for what the grid cannot draw. */
export function readStyle(style: Partial<Style>, theme: Theme): GridStyle {
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
