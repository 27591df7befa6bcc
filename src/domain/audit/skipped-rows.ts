import type { SumGroup } from "./sum-groups";
import { summedRows } from "./sum-range";
import type { AuditTable, TableColumn, TableRow } from "./table";

/** Rows with an amount that the formula of a total leaves out; none when the formula is not a sum of one range. */
export function skippedRows(table: AuditTable, column: TableColumn, { total, rows }: SumGroup): TableRow[] {
  const summed = summedRows(table, total, column);
  if (!summed) return [];
  const skipped = rows.filter(({ row, amount }) => amount !== 0 && !summed.includes(row)).map(({ row }) => row);
  return skipped.length < rows.length ? skipped : [];
}
