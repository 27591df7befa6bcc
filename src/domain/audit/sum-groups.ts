import { isSame, sumOf } from "./money";
import { amountsOf, type AuditTable, type RowAmount, type TableColumn, type TableRow } from "./table";
import { saysGrandTotal } from "./words";

/** A total and the rows it should be the sum of. */
export interface SumGroup {
  readonly total: TableRow;
  readonly stated: number;
  readonly sum: number;
  readonly rows: readonly RowAmount[];
}

/**
 * What each total of a column sums: the rows since the previous total, all rows above it, or all below it when it stands on top. When
 * none of these fits, the one that comes closest.
 */
export function sumGroups(table: AuditTable, column: TableColumn): SumGroup[] {
  return table.rows.flatMap((row, position): SumGroup[] => {
    const stated = row.kind === "total" ? table.cell(row, column).number : null;
    if (stated === null) return [];
    const candidates = candidateRows(table.rows, position).map((rows): SumGroup => {
      const amounts = amountsOf(table, column, rows);
      return { total: row, stated, sum: sumOf(amounts.map(({ amount }) => amount)), rows: amounts };
    });
    const fitting = candidates.find(({ sum }) => isSame(sum, stated));
    const closest = [...candidates].sort((a, b) => Math.abs(a.sum - stated) - Math.abs(b.sum - stated))[0];
    const group = fitting ?? closest;
    return group ? [group] : [];
  });
}

/** Groups that a total may stand for, the likeliest first. */
function candidateRows(rows: readonly TableRow[], position: number): (readonly TableRow[])[] {
  const body = (from: number, to: number) => rows.slice(from, to).filter(({ kind }) => kind === "body");
  const above = body(0, position);
  if (above.length === 0) return [body(position + 1, rows.length)].filter(({ length }) => length > 0);
  const previous = rows.slice(0, position).findLastIndex(({ kind }) => kind === "total");
  const since = body(previous + 1, position);
  const label = rows[position]?.label ?? "";
  const groups = saysGrandTotal(label) || previous < 0 ? [above] : [since, above];
  // A second total right below the first says what the rows should come to.
  return groups.filter(({ length }) => length > 0);
}
