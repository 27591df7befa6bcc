/** Size of a sheet in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Excel refuses to read or write more cells than this in one range. */
export const MAX_CELLS = 5_000_000;
