import type { ICellData, IStyleData } from "@univerjs/core";

/**
 * A cell style in the grid. `excel` holds what Excel's style has and the grid's has not; Univer keeps it with the style, also when that is
 * changed.
 */
export interface GridStyle extends IStyleData {
  excel?: ExcelStyleExtras;
}

/** `source` is the style as the file has it (theme colours, gradients, fonts' families), used again for all that was not changed. */
export interface ExcelStyleExtras {
  /** False: the cell may be changed on a protected sheet. */
  locked?: boolean;
  formulaHidden?: boolean;
  indent?: number;
  source?: unknown;
}

/** What is kept with a cell in its `custom` field. */
export interface CellExtras {
  /** Overrides the style's: set by `format.protection.locked`. */
  locked?: boolean;
  formulaHidden?: boolean;
  /** Overrides the style's: set by `format.indentLevel`. */
  indent?: number;
  /** The text is typed with an apostrophe in front, so that it never becomes a formula, number or date. */
  quotePrefix?: boolean;
  /** Cells such as "B2:B9" that an array formula of the old kind (Ctrl+Shift+Enter) fills, whatever the size of its result. */
  arrayRef?: string;
  /** What the file holds for this cell beyond its text: rich text, a link, a note. Used again as long as the text is the same. */
  source?: unknown;
}

export function cellExtrasOf(cell: ICellData | null | undefined): CellExtras {
  return (cell?.custom ?? {}) as CellExtras;
}
