import type { Finding } from "./finding";
import { mainColumn, type AuditTable } from "./table";

/** Rows out of sight, by hand or by a filter: they count in the totals. */
export function checkHidden(table: AuditTable): Finding[] {
  const hidden = table.rows.filter(({ kind, hidden: isHidden }) => isHidden && kind === "body");
  const column = mainColumn(table);
  if (hidden.length === 0 || !column) return [];
  return [
    {
      weight: "note",
      amount: hidden.reduce((sum, row) => sum + (table.cell(row, column).number ?? 0), 0),
      cells: hidden.map((row) => table.place(row, column)),
      correction: null,
      details: { kind: "hiddenRows", count: hidden.length, transposed: table.transposed, heading: column.heading },
    },
  ];
}
