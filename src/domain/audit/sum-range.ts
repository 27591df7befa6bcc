import type { AuditTable, TableColumn, TableRow } from "./table";

const range = /^=(?:SUM|SUBTOTAL\(\d+,|AGGREGATE\(\d+,\d+,)\(?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\)$/i;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The rows that the formula of a cell sums; null when it is not a sum of one range of cells. */
export function summedRows(table: AuditTable, row: TableRow, column: TableColumn): TableRow[] | null {
  const [, fromColumn, fromRow, toColumn, toRow] = range.exec(table.cell(row, column).formula ?? "") ?? [];
  if (!fromColumn || !fromRow || !toColumn || !toRow) return null;
  return table.rows.filter((one) => {
    const place = table.place(one, column);
    return (
      place.row >= Number(fromRow) - 1 &&
      place.row <= Number(toRow) - 1 &&
      place.column >= columnNumber(fromColumn) &&
      place.column <= columnNumber(toColumn)
    );
  });
}
