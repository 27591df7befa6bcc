/** Margins of every sheet that is printed, in points. */
export const margins = { left: 36, right: 36, top: 40, bottom: 48 } as const;

/** A column of n characters is 7n + 5 pixels wide in Calibri 11; Excel's interface measures in points. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

const a4Points = 842;

/** Points between the margins of an A4 that lies on its side. */
export const printableWidth = a4Points - margins.left - margins.right;
