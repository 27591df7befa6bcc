/**
 * Excel's units beside the grid's pixels (96 to the inch): characters for column widths, points (72) for heights, EMU (914.400) for
 * drawings.
 */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;
const EMU_PER_POINT = 12_700;

/** Width and height of columns and rows that a file says nothing about. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

export const charactersToPixels = (characters: number): number => Math.round(characters * PIXELS_PER_CHARACTER);
export const pixelsToCharacters = (pixels: number): number => pixels / PIXELS_PER_CHARACTER;
export const pointsToPixels = (points: number): number => points * PIXELS_PER_POINT;
export const pixelsToPoints = (pixels: number): number => pixels / PIXELS_PER_POINT;
export const emuToPoints = (emu: number): number => emu / EMU_PER_POINT;
export const pointsToEmu = (points: number): number => Math.round(points * EMU_PER_POINT);
