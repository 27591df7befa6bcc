import { isNumeric } from "../table/cells";
import { isMultiple, isSame, shownDecimals, sumOf } from "../table/amounts";
import type { Finding } from "../finding";
import { sumGroups } from "../table/sums";
import type { AuditTable, AuditColumn, AuditRow } from "../table/table";

const fewestWhole = 4;
const mostWhole = 0.8;

/** Amounts with more decimals than all others in a column that belongs together: it has a total, or amounts per municipality. */
export function checkRounding(table: AuditTable, column: AuditColumn): Finding[] {
  if (!table.rows.some((row) => row.municipality || (row.kind === "total" && table.cell(row, column).number !== null))) return [];
  const rows = table.rows.filter(
    (row) => row.kind === "body" && isNumeric(table.cell(row, column)) && table.cell(row, column).number !== 0,
  );
  const amount = (row: AuditRow) => table.cell(row, column).number ?? 0;
  const unit = [1, 0.01].find(
    (size) => rows.filter((row) => isMultiple(amount(row), size)).length >= Math.max(fewestWhole, rows.length * mostWhole),
  );
  if (unit === undefined) return [];
  return rows
    .filter((row) => !isMultiple(amount(row), unit) && table.cell(row, column).formula === null)
    .map((row): Finding => {
      const value = amount(row);
      const rounded = Math.round(value / unit) * unit;
      const exact = Number(rounded.toFixed(2));
      const place = table.place(row, column);
      return {
        weight: "error",
        amount: value - exact,
        cells: [place],
        correction: { cells: [{ place, content: { value: exact } }] },
        details: { kind: "wrongRounding", label: row.label, heading: column.heading, value, rounded: exact },
      };
    });
}

/** Decimals out of sight make that the amounts on paper do not add up to the total on paper. */
export function checkShown(table: AuditTable, column: AuditColumn): Finding[] {
  return sumGroups(table, column).flatMap(({ total, rows, sum, stated }): Finding[] => {
    if (!isSame(sum, stated)) return [];
    const cells = [total, ...rows.map(({ row }) => row)].map((row) => table.cell(row, column)).filter(isNumeric);
    const decimals = cells.map(({ numberFormat }) => shownDecimals(numberFormat));
    const [first] = decimals;
    if (first === undefined || first === null || decimals.some((one) => one !== first)) return [];
    const shown = (amount: number) => Number(amount.toFixed(first));
    const shownSum = sumOf(rows.map(({ amount }) => shown(amount)));
    const difference = shown(stated) - shownSum;
    if (Math.abs(difference) < 10 ** -first / 2) return [];
    return [
      {
        weight: "warning",
        amount: difference,
        cells: [table.place(total, column)],
        correction: null,
        details: { kind: "shownMismatch", label: total.label, heading: column.heading, sum: shownSum, total: shown(stated) },
      },
    ];
  });
}
