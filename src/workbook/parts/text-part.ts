import type { CellFormat } from "../plan/format";
import { part } from "../plan/part";
import type { PartAt } from "../plan/part";
import type { CellContent } from "../plan/content";
import { styles } from "./styles";

/** One line that may run over the empty cells to its right. */
export const line =
  (content: CellContent, format: CellFormat, points?: number): PartAt =>
  (at) => {
    const area = { ...at, rows: 1, columns: 1 };
    return part(area, {
      blocks: [{ at, cells: [[content]] }],
      formats: [{ area, format }],
      rowHeights: points === undefined ? [] : [{ row: at.row, points }],
    });
  };

export const caption = (text: string): PartAt => line(text, styles.caption, 18);
export const note = (text: string): PartAt => line(text, styles.note);
