import { isError } from "../table/cells";
import { isSame, minus, sumOf, writtenDecimals } from "../table/amounts";
import { explainMismatch } from "./explain-mismatch";
import type { Finding } from "../finding";
import type { KeyFit } from "../relations/fit-key";
import { signColumn } from "../relations/find-sums";
import { sumGroups, type SumGroup } from "../table/sums";
import type { AuditTable, AuditColumn, AuditRow } from "../table/table";
import { headsKey, headsRate, headsTotals } from "../table/words";

export interface SumChecks {
  readonly findings: readonly Finding[];
  /** Totals that add up. */
  readonly closing: number;
  /** The column has a total that is no sum. */
  readonly notAdded: boolean;
}

/** A difference in the sum of rows that another finding already tells of. */
export type IsExplained = (group: SumGroup, shortfall: number) => boolean;

/** Do the rows of a column add up to its totals? */
export function checkSums(table: AuditTable, column: AuditColumn, fit: KeyFit | null, isExplained: IsExplained): SumChecks {
  const all = (signColumn(table) === null ? sumGroups(table, column) : []).filter(
    ({ rows, total }) => ![total, ...rows.map(({ row }) => row)].some((row) => isError(table.cell(row, column))),
  );
  const groups = all.filter((group) => isSame(group.sum, group.stated) || !(headsRate(column.heading) || isTypical(group)));
  const wrong = groups.filter(({ sum, stated }) => !isSame(sum, stated));
  // A wrong row also spoils the totals over its group; the innermost tells it.
  const told = wrong.filter((group) => !wrong.some((inner) => isInside(inner, group)));
  const findings = told.flatMap((group): Finding[] => {
    const shortfall = minus(group.stated, group.sum);
    const finding = isExplained(group, shortfall) ? null : explainMismatch({ table, column, group, fit });
    return finding ? [finding] : [];
  });
  return { findings, closing: groups.length - wrong.length, notAdded: groups.length < all.length };
}

/**
 * The last row holds the one value of all rows, their average, or the last of a running total: 40 weeks in every row are 40 weeks in all.
 */
function isTypical({ stated, sum, rows }: SumGroup): boolean {
  if (rows.length < 2) return false;
  const isRunning =
    rows.length > 2 &&
    rows.every(({ amount }, index) => amount >= (rows[index - 1]?.amount ?? 0)) &&
    isSame(rows.at(-1)?.amount ?? 0, stated);
  if (isRunning) return true;
  const step = 10 ** -writtenDecimals(stated, 4);
  return rows.every(({ amount }) => isSame(amount, stated)) || (rows.length > 2 && Math.abs(sum / rows.length - stated) <= step / 2);
}

function isInside(inner: SumGroup, outer: SumGroup): boolean {
  if (inner === outer || inner.rows.length >= outer.rows.length || !isSame(inner.stated - inner.sum, outer.stated - outer.sum))
    return false;
  const rows = new Set(outer.rows.map(({ row }) => row));
  return inner.rows.every(({ row }) => rows.has(row));
}

/** Part of the rows that must add up across for a column to be the sum of the columns before it. */
const mostRows = 0.6;

/** Do the columns of a row add up to the column with totals? Only when that is plainly what the column is. */
export function checkRowSums(table: AuditTable): SumChecks {
  const findings: Finding[] = [];
  let closing = 0;
  table.columns.forEach((column, position) => {
    const before = table.columns
      .slice(0, position)
      .filter(({ kind, heading }) => kind === "amount" && !headsTotals(heading) && !headsRate(heading));
    if (!headsTotals(column.heading) || column.kind !== "amount") return;
    // Inhabitants beside the amounts are what these follow, not a part of them.
    const { parts, rows, wrong } = [before.filter(({ heading }) => !headsKey(heading)), before]
      .map((parts) => ({ parts, ...across(table, column, parts) }))
      .sort((a, b) => a.wrong.length - b.wrong.length)[0] ?? { parts: [], rows: [], wrong: [] };
    if (parts.length < 2 || rows.length < 3 || wrong.length > rows.length * (1 - mostRows)) return;
    closing += rows.length - wrong.length;
    for (const row of wrong.filter(({ kind }) => kind === "body")) {
      const total = table.cell(row, column).number ?? 0;
      const sum = sumAcross(table, row, parts);
      const [first, last] = [parts[0], parts.at(-1)];
      const together = first && last && last.index - first.index === parts.length - 1;
      const content = together ? { sumFrom: table.place(row, first), sumTo: table.place(row, last) } : { value: sum };
      const place = table.place(row, column);
      findings.push({
        weight: "error",
        amount: minus(total, sum),
        cells: [place],
        correction: { cells: [{ place, content }] },
        details: { kind: "sumMismatch", label: row.label, heading: column.heading, sum, total },
      });
    }
  });
  return { findings, closing, notAdded: false };
}

function across(table: AuditTable, column: AuditColumn, parts: readonly AuditColumn[]) {
  const rows = table.rows.filter(
    (row) =>
      row.kind !== "aside" && table.cell(row, column).number !== null && ![column, ...parts].some((one) => isError(table.cell(row, one))),
  );
  return { rows, wrong: rows.filter((row) => !isSame(sumAcross(table, row, parts), table.cell(row, column).number ?? 0)) };
}

const sumAcross = (table: AuditTable, row: AuditRow, parts: readonly AuditColumn[]): number =>
  sumOf(parts.map((one) => table.cell(row, one).number ?? 0));
