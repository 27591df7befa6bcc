import type { IRange } from "@univerjs/core";

/** A cell of the open workbook; rows and columns are counted from 0. */
export interface EngineCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export function cellKey({ sheetId, row, column }: EngineCell): string {
  return `${sheetId}!${row},${column}`;
}

interface SheetRange {
  readonly sheetId: string;
  readonly range: IRange;
}

/**
 * The cells as ranges of one column each: the engine compares every pair of ranges it is given, so a thousand cells below each other go as
 * one.
 */
export function columnRanges(cells: Iterable<EngineCell>): SheetRange[] {
  const sorted = [...cells].sort((a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row);
  const ranges: SheetRange[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = ranges.at(-1);
    if (last?.sheetId === sheetId && last.range.startColumn === column && row <= last.range.endRow + 1) last.range.endRow = row;
    else ranges.push({ sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
  }
  return ranges;
}
