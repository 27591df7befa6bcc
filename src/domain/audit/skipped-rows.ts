import type { SumGroup } from "./sum-groups";
import type { AuditTable, TableColumn, TableRow } from "./table";

const range = /^=(?:SUM|SUBTOTAL\(\d+,)\(?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\)$/i;

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Rows with an amount that the formula of a total leaves out; none when the formula is not a sum of one range. */
export function skippedRows(table: AuditTable, column: TableColumn, { total, rows }: SumGroup): TableRow[] {
  const [, fromColumn, fromRow, toColumn, toRow] = range.exec(table.cell(total, column).formula ?? "") ?? [];
  if (!fromColumn || !fromRow || !toColumn || !toRow) return [];
  const covers = ({ row, column: at }: { row: number; column: number }) =>
    row >= Number(fromRow) - 1 && row <= Number(toRow) - 1 && at >= columnNumber(fromColumn) && at <= columnNumber(toColumn);
  const skipped = rows.filter(({ row, amount }) => amount !== 0 && !covers(table.place(row, column))).map(({ row }) => row);
  return skipped.length < rows.length ? skipped : [];
}
