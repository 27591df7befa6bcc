import type { IStyleData } from "@univerjs/core";

const PIXELS_PER_POINT = 96 / 72;
/** Mean width of a character in Calibri and its like, as a part of the size of the letters. */
const MEAN_WIDTH = 0.5;
const WIDE = 0.62;
const NARROW = 0.26;
const BOLD = 1.06;
const LINE_HEIGHT = 1.35;

/** Width of one line of text in pixels: measured where there is a screen, otherwise by the kind of its characters. */
export function textWidth(text: string, style: IStyleData, font: { ff: string; fs: number }): number {
  const size = (style.fs ?? font.fs) * PIXELS_PER_POINT;
  const screen = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (screen) {
    screen.font = `${style.it ? "italic " : ""}${style.bl ? "bold " : ""}${size}px "${style.ff ?? font.ff}"`;
    return screen.measureText(text).width;
  }
  let width = 0;
  for (const character of text)
    width +=
      /[MWmw@%–—]/u.test(character) || /\p{Lu}/u.test(character) ? WIDE : /[iljtfr.,;:'!|()[\] ]/u.test(character) ? NARROW : MEAN_WIDTH;
  return width * size * (style.bl ? BOLD : 1);
}

export const lineHeight = (style: IStyleData, font: { fs: number }): number => (style.fs ?? font.fs) * PIXELS_PER_POINT * LINE_HEIGHT;

/** Number of lines that a text takes in a cell of this width, broken between words. */
export function lineCount(text: string, width: number, measure: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/u)) {
    let line = "";
    lines++;
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && measure(longer) > width) {
        lines++;
        line = word;
      } else line = longer;
      // A word that does not fit on a line is broken.
      lines += Math.max(0, Math.ceil(measure(line) / width) - 1) * (line === word ? 1 : 0);
    }
  }
  return lines;
}
