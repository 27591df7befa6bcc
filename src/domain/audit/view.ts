import { emptyCell, type AuditCell, type AuditGrid } from "./cells";
import type { Block } from "./islands";

/** Cells with rows as rows; a transposed view has its columns as rows. */
export interface View {
  readonly transposed: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly cell: (row: number, column: number) => AuditCell;
}

export function viewOf(grid: AuditGrid, { top, left, rows, columns }: Block, transposed: boolean): View {
  const cellAt = (row: number, column: number) => grid.cells[top + row]?.[left + column] ?? emptyCell;
  return transposed
    ? { transposed, rows: columns, columns: rows, cell: (row, column) => cellAt(column, row) }
    : { transposed, rows, columns, cell: cellAt };
}

/** The cells of a column from a row downwards. */
export const cellsOf = (view: View, column: number, from: number): AuditCell[] =>
  Array.from({ length: Math.max(0, view.rows - from) }, (_, row) => view.cell(from + row, column));
