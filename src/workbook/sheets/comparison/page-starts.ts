import { printableHeight } from "../../layout/paper";
import type { SheetPart } from "../../layout/sheet-layout";

const usualRow = 15;

/** Height in points of rows, as the part itself sets them. */
function heightsOf({ area, rowHeights }: SheetPart): number {
  const set = new Map(rowHeights.map(({ row, points }) => [row, points]));
  return Array.from({ length: area.rows }, (_, i) => set.get(area.row + i) ?? usualRow).reduce((sum, one) => sum + one, 0);
}

/**
 * The rows at which a page must begin so that no block is cut in two where it could have stood whole. `scale`: what a point on the sheet
 * measures on
 * paper. A block that is higher than a page starts one.
 */
export function pageStarts(blocks: readonly SheetPart[], scale: number): number[] {
  const room = printableHeight / scale;
  let left = room;
  let end = 0;
  return blocks.flatMap((block) => {
    const empty = (block.area.row - end) * usualRow;
    end = block.area.row + block.area.rows;
    const height = heightsOf(block);
    if (empty + height <= left) {
      left -= empty + height;
      return [];
    }
    left = Math.max(room - height, 0);
    return [block.area.row];
  });
}
