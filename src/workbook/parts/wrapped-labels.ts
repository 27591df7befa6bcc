import type { CellArea } from "../plan/area";
import { part } from "../plan/part";
import type { SheetPart } from "../plan/sheet-plan";
import { heightOf } from "../plan/wrapped";

/** Texts in the first column of a table, on as many lines as they need. `characters`: how wide the column is. */
export function wrappedLabels(area: CellArea, texts: readonly string[], characters: number): SheetPart {
  return part(area, {
    formats: [{ area: { ...area, columns: 1 }, format: { wrap: true } }],
    rowHeights: texts.map((text, i) => ({ row: area.row + i, points: heightOf([text], characters) })),
  });
}

/** The row of headings, where words in narrow columns take two lines. */
export function wrappedHeadings(area: CellArea, texts: readonly string[], characters: number): SheetPart {
  return part(area, {
    formats: [{ area, format: { wrap: true } }],
    rowHeights: [{ row: area.row, points: heightOf(texts, characters - 1) }],
  });
}
