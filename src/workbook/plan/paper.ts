/** Margins of every sheet that is printed, in points. */
export const margins = { left: 36, right: 36, top: 40, bottom: 48 } as const;

/** A column of n characters is 7n + 5 pixels wide in Calibri 11; Excel's interface measures in points. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** An A4 that lies on its side. */
const a4 = { width: 842, height: 595 } as const;

/** Points between the margins. */
export const printableWidth = a4.width - margins.left - margins.right;
export const printableHeight = a4.height - margins.top - margins.bottom;
