import { isError, isFilled, isNumberAsText } from "../table/cells";
import type { AuditColumn, AuditRow, AuditTable } from "../table/table";
import { microsOf, type CellId, type Micros } from "./relation";

/** The cells of a table by number, with their exact amounts. */
export interface TableCells {
  readonly id: (row: { readonly index: number }, column: { readonly index: number }) => CellId;
  readonly rowOf: (cell: CellId) => AuditRow | undefined;
  readonly columnOf: (cell: CellId) => AuditColumn | undefined;
  readonly amounts: (cell: CellId) => Micros;
  readonly isFormula: (cell: CellId) => boolean;
  /** It holds an amount, or nothing. */
  readonly isKnown: (row: AuditRow, column: AuditColumn) => boolean;
  readonly isAmount: (row: AuditRow, column: AuditColumn) => boolean;
}

export function tableCells(table: AuditTable): TableCells {
  const width = Math.max(...table.columns.map(({ index }) => index)) + 1;
  const rows = new Map(table.rows.map((row) => [row.index, row]));
  const columns = new Map(table.columns.map((column) => [column.index, column]));
  const known = new Map<CellId, Micros>();
  const at = (cell: CellId) => ({ row: { index: Math.floor(cell / width) }, column: { index: cell % width } });
  const cellAt = (cell: CellId) => {
    const { row, column } = at(cell);
    return table.cell(row, column);
  };
  // Text among numbers is not counted by formulas, and told by itself.
  const mixed = new Set(
    table.columns.filter((column) => table.rows.some((row) => typeof table.cell(row, column).value === "number")).map(({ index }) => index),
  );
  return {
    id: (row, column) => row.index * width + column.index,
    rowOf: (cell) => rows.get(at(cell).row.index),
    columnOf: (cell) => columns.get(at(cell).column.index),
    amounts: (cell) => {
      let amount = known.get(cell);
      if (amount === undefined) {
        amount = microsOf(cellAt(cell).number ?? 0) ?? 0n;
        known.set(cell, amount);
      }
      return amount;
    },
    isFormula: (cell) => cellAt(cell).formula !== null,
    isKnown: (row, column) => {
      const cell = table.cell(row, column);
      if (isError(cell) || (isFilled(cell) && (cell.number === null || microsOf(cell.number) === null))) return false;
      return !(isNumberAsText(cell) && mixed.has(column.index));
    },
    isAmount: (row, column) => table.cell(row, column).number !== null,
  };
}
