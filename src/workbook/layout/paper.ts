/** Margins of every sheet that is printed, in points. */
export const margins = { left: 36, right: 36, top: 40, bottom: 48 } as const;

/** A column of n characters is 7n + 5 pixels wide in Calibri 11; Excel's interface measures in points. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** An A4 that lies on its side. */
const a4 = { width: 842, height: 595 } as const;

/** Points between the margins. */
export const printableWidth = a4.width - margins.left - margins.right;
export const printableHeight = a4.height - margins.top - margins.bottom;

/** Points that a line of ten points takes, and what a row needs above and below its lines. */
const linePoints = 13;
const aroundLines = 4;

/**
 * How many lines a text takes in a column of so many characters. A word that does not fit on what is left of a line goes to the next one,
 * and one
 * that fits on no line is broken. Letters are taken to be as wide as digits, which on average they are not: a line too many is only white.
 */
function linesOf(text: string, characters: number): number {
  let lines = 1;
  let left = characters;
  for (const word of text.split(/\s+/)) {
    if (word.length > left && left < characters) {
      lines++;
      left = characters;
    }
    const broken = Math.ceil(word.length / characters) - 1;
    lines += Math.max(broken, 0);
    left = (broken > 0 ? characters - (word.length - broken * characters) : left - word.length) - 1;
  }
  return lines;
}

/** How high a row must be for the text that takes most lines: programs do not agree on when they find that out themselves. */
export const heightOf = (texts: readonly string[], characters: number): number =>
  Math.max(...texts.map((text) => linesOf(text, characters))) * linePoints + aroundLines;
