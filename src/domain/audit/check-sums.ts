import { isError } from "./cells";
import { explainMismatch } from "./explain-mismatch";
import type { Finding } from "./finding";
import type { KeyFit } from "./fit-key";
import { isSame, minus, sumOf } from "./money";
import { sumGroups, type SumGroup } from "./sum-groups";
import type { AuditTable, TableColumn, TableRow } from "./table";
import { headsTotals } from "./words";

export interface SumChecks {
  readonly findings: readonly Finding[];
  readonly totals: number;
  /** Totals that add up. */
  readonly closing: number;
}

/** A difference in the sum of rows that another finding already tells of. */
export type IsExplained = (group: SumGroup, shortfall: number) => boolean;

/** Do the rows of a column add up to its totals? */
export function checkSums(table: AuditTable, column: TableColumn, fit: KeyFit | null, isExplained: IsExplained): SumChecks {
  const groups = sumGroups(table, column).filter(({ rows, total }) => ![total, ...rows.map(({ row }) => row)].some((row) => isError(table.cell(row, column))));
  const wrong = groups.filter(({ sum, stated }) => !isSame(sum, stated));
  // A wrong row also spoils the totals over its group; the innermost tells it.
  const told = wrong.filter((group) => !wrong.some((inner) => isInside(inner, group)));
  const findings = told.flatMap((group): Finding[] => {
    const shortfall = minus(group.stated, group.sum);
    const finding = isExplained(group, shortfall) ? null : explainMismatch({ table, column, group, fit });
    return finding ? [finding] : [];
  });
  return { findings, totals: groups.length, closing: groups.length - wrong.length };
}

function isInside(inner: SumGroup, outer: SumGroup): boolean {
  if (inner === outer || inner.rows.length >= outer.rows.length || !isSame(inner.stated - inner.sum, outer.stated - outer.sum)) return false;
  const rows = new Set(outer.rows.map(({ row }) => row));
  return inner.rows.every(({ row }) => rows.has(row));
}

/** Part of the rows that must add up across for a column to be the sum of the columns before it. */
const mostRows = 0.6;

/** Do the columns of a row add up to the column with totals? Only when that is plainly what the column is. */
export function checkRowSums(table: AuditTable): SumChecks {
  const findings: Finding[] = [];
  let closing = 0;
  let totals = 0;
  table.columns.forEach((column, position) => {
    const parts = table.columns.slice(0, position).filter(({ kind, heading }) => kind === "amount" && !headsTotals(heading));
    if (!headsTotals(column.heading) || column.kind !== "amount" || parts.length < 2) return;
    const rows = table.rows.filter((row) => row.kind !== "aside" && table.cell(row, column).number !== null && ![column, ...parts].some((one) => isError(table.cell(row, one))));
    const sumIn = (row: TableRow) => sumOf(parts.map((one) => table.cell(row, one).number ?? 0));
    const wrong = rows.filter((row) => !isSame(sumIn(row), table.cell(row, column).number ?? 0));
    if (rows.length < 3 || wrong.length > rows.length * (1 - mostRows)) return;
    totals += rows.length;
    closing += rows.length - wrong.length;
    for (const row of wrong.filter(({ kind }) => kind === "body")) {
      const total = table.cell(row, column).number ?? 0;
      const sum = sumIn(row);
      const [first, last] = [parts[0], parts.at(-1)];
      const together = first && last && last.index - first.index === parts.length - 1;
      const content = together ? { sumFrom: table.place(row, first), sumTo: table.place(row, last) } : { value: sum };
      const place = table.place(row, column);
      findings.push({ weight: "error", amount: minus(total, sum), cells: [place], correction: { cells: [{ place, content }] }, details: { kind: "sumMismatch", label: row.label, heading: column.heading, sum, total } });
    }
  });
  return { findings, totals, closing };
}
