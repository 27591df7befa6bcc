import { columnNumber } from "../../table/column-letters";
import { isSame, sumOf } from "./amounts";
import { type AuditTable, type RowAmount, type AuditColumn, type AuditRow, amountsOf } from "./table";
import { headsAmounts, saysGrandTotal, saysMunicipalities } from "./words";

const range = /^=(?:SUM|SUBTOTAL\(\d+,|AGGREGATE\(\d+,\d+,)\(?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\)$/i;

/** The rows that the formula of a cell sums; null when it is not a sum of one range of cells. */
export function summedRows(table: AuditTable, row: AuditRow, column: AuditColumn): AuditRow[] | null {
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

/** A total and the rows it should be the sum of. */
export interface SumGroup {
  readonly total: AuditRow;
  readonly stated: number;
  readonly sum: number;
  readonly rows: readonly RowAmount[];
}

/**
 * What each total of a column sums: the rows since a previous total, all rows above it, or the rows below it when it stands on top of
 * them. When none of these fits, the one that comes closest.
 */
export function sumGroups(table: AuditTable, column: AuditColumn): SumGroup[] {
  return table.rows.flatMap((row, position): SumGroup[] => {
    const stated = row.kind === "total" ? table.cell(row, column).number : null;
    if (stated === null) return [];
    const groupOf = (rows: readonly AuditRow[]): SumGroup => {
      const amounts = amountsOf(table, column, rows);
      return { total: row, stated, sum: sumOf(amounts.map(({ amount }) => amount)), rows: amounts };
    };
    const { likely, possible } = candidateRows(table.rows, position);
    const groups = likely.map(groupOf);
    const fits = ({ sum }: SumGroup) => isSame(sum, stated);
    const fitting = groups.find(fits) ?? possible.map(groupOf).find(fits);
    if (fitting) return [fitting];
    const closest = [...groups].sort((a, b) => Math.abs(a.sum - stated) - Math.abs(b.sum - stated))[0];
    const all = [...groups, ...possible.map(groupOf)];
    const group = all.find(({ rows }) => all.length > 1 && fitsElsewhere(table, row, rows, column)) ?? closest;
    return group ? [group] : [];
  });
}

/** In another column the total is the sum of these rows. */
function fitsElsewhere(table: AuditTable, total: AuditRow, rows: readonly RowAmount[], column: AuditColumn): boolean {
  return table.columns.some((other) => {
    const stated =
      other.index !== column.index && other.kind === "amount" && headsAmounts(other.heading) ? table.cell(total, other).number : null;
    return stated !== null && stated !== 0 && isSame(sumOf(rows.map(({ row }) => table.cell(row, other).number ?? 0)), stated);
  });
}

interface Candidates {
  /** Groups that a total is held against when it fits none. */
  readonly likely: readonly (readonly AuditRow[])[];
  readonly possible: readonly (readonly AuditRow[])[];
}

/** Groups that a total may stand for, the likeliest first. */
function candidateRows(rows: readonly AuditRow[], position: number): Candidates {
  const body = (from: number, to: number) => rows.slice(from, to).filter(({ kind }) => kind === "body");
  const filled = (groups: readonly (readonly AuditRow[])[]) => groups.filter(({ length }) => length > 0);
  const above = body(0, position);
  const next = rows.findIndex(({ kind }, index) => kind === "total" && index > position);
  const below = [body(position + 1, next < 0 ? rows.length : next), body(position + 1, rows.length)];
  if (rows[position]?.leads) return { likely: filled(below.slice(0, 1)), possible: [] };
  if (above.length === 0) return { likely: filled(below), possible: [] };
  const totals = rows
    .slice(0, position)
    .flatMap(({ kind }, index) => (kind === "total" ? [index] : []))
    .reverse();
  const [previous] = totals;
  const label = rows[position]?.label ?? "";
  // "Gemeenten" below the contributions of others sums the municipalities alone.
  const municipal = next < 0 && !saysMunicipalities(label) ? [] : [municipalRun(rows, position)];
  if (saysGrandTotal(label) || previous === undefined) return { likely: [above], possible: filled([...municipal, ...below]) };
  // A second total right below the first says what the rows should come to.
  return {
    likely: filled([body(previous + 1, position), above]),
    possible: filled([...totals.slice(1).map((total) => body(total + 1, position)), ...municipal, ...below]),
  };
}

/** The municipalities right above a row. */
function municipalRun(rows: readonly AuditRow[], position: number): AuditRow[] {
  const start = rows.slice(0, position).findLastIndex(({ municipality }) => !municipality);
  return rows.slice(start + 1, position).filter(({ kind }) => kind === "body");
}

/** Rows with an amount that the formula of a total leaves out; none when the formula is not a sum of one range. */
export function skippedRows(table: AuditTable, column: AuditColumn, { total, rows }: SumGroup): AuditRow[] {
  const summed = summedRows(table, total, column);
  if (!summed) return [];
  const skipped = rows.filter(({ row, amount }) => amount !== 0 && !summed.includes(row)).map(({ row }) => row);
  return skipped.length < rows.length ? skipped : [];
}
