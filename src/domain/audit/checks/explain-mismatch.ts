import { apportion } from "../../number/apportion/apportion";
import { reconcile } from "../reconcile/reconcile";
import { euros } from "../../number/units";
import { isNumberAsText } from "../table/cells";
import { isMultiple, isSame, minus, sumOf, unitOf, writtenDecimals } from "../table/amounts";
import type { CorrectedContent, Finding, FindingDetails } from "../finding";
import { expectedBy, type KeyFit, type WeightedRow } from "../relations/fit-key";
import { type SumGroup, skippedRows } from "../table/sums";
import { amountsOf, type AuditTable, type AuditColumn, type AuditRow } from "../table/table";

interface Mismatch {
  readonly table: AuditTable;
  readonly column: AuditColumn;
  readonly group: SumGroup;
  readonly fit: KeyFit | null;
}

/**
 * Why the rows of a column do not add up to a total: the finding, with the correction where there is one. Null: another finding says it.
 */
export function explainMismatch(mismatch: Mismatch): Finding | null {
  const { table, column, group } = mismatch;
  const shortfall = minus(group.stated, group.sum);
  const asText = sumOf(group.rows.filter(({ row }) => isNumberAsText(table.cell(row, column))).map(({ amount }) => amount));
  if (asText !== 0 && isSame(asText, -shortfall)) return null;
  return (
    wrongSign(mismatch, shortfall) ??
    ofVisible(mismatch) ??
    countingTotals(mismatch, shortfall) ??
    skipping(mismatch) ??
    byKeyOrOther(mismatch, shortfall) ??
    plain(mismatch, shortfall, isRounding(mismatch, shortfall) ? "roundingDifference" : "sumMismatch")
  );
}

function wrongSign({ table, column, group }: Mismatch, shortfall: number): Finding | null {
  const found = group.rows.find(({ amount }) => amount < 0 && isSame(shortfall, -2 * amount));
  if (!found) return null;
  const { row, amount } = found;
  const details: FindingDetails = { kind: "negativeAmount", label: row.label, heading: column.heading, value: amount, closes: true };
  return {
    weight: "error",
    amount: shortfall,
    cells: [table.place(row, column)],
    correction: typedOver({ table, column }, row, { value: -amount }),
    details,
  };
}

/** The total is that of the rows in sight, as SUBTOTAL gives it under a filter. */
function ofVisible(mismatch: Mismatch): Finding | null {
  const { column, group } = mismatch;
  const hidden = group.rows.filter(({ row }) => row.hidden);
  const visible = sumOf(group.rows.filter(({ row }) => !row.hidden).map(({ amount }) => amount));
  if (hidden.length === 0 || hidden.length === group.rows.length || !isSame(visible, group.stated)) return null;
  return {
    ...ofTotal(mismatch, { kind: "totalOfVisible", count: hidden.length, ...figures(group, column) }, sumContent(mismatch)),
    weight: "warning",
    correction: null,
  };
}

/** The total also counts sums that stand above it. */
function countingTotals(mismatch: Mismatch, shortfall: number): Finding | null {
  const { table, column, group } = mismatch;
  const position = table.rows.indexOf(group.total);
  const totals = table.rows.slice(0, position).filter(({ kind }) => kind === "total");
  const [first] = totals;
  const stated = amountsOf(table, column, totals).map(({ amount }) => amount);
  if (!first || shortfall === 0 || !isSame(shortfall, sumOf(stated))) return null;
  // When the sums hold all rows, their sum is the total; a number would no longer change with them.
  const content = isSame(sumOf(stated), group.sum) ? { sumOf: totals.map((row) => table.place(row, column)) } : { value: group.sum };
  return ofTotal(mismatch, { kind: "totalCountsTotals", counted: totals.map(({ label }) => label), ...figures(group, column) }, content);
}

/** The total is that of another column, such as another year. */
function otherTotal({ table, column, group }: Mismatch): Finding | null {
  const rows = group.rows.map(({ row }) => row);
  const other = table.columns.find(
    (one) =>
      one.index !== column.index &&
      one.kind === column.kind &&
      isSame(sumOf(amountsOf(table, one, rows).map(({ amount }) => amount)), group.stated),
  );
  if (!other || group.stated === 0) return null;
  return ofTotal(
    { table, column, group },
    { kind: "totalOfOther", other: other.heading, ...figures(group, column) },
    sumContent({ table, column, group }),
  );
}

/** The total is a formula over some of the rows. */
function skipping({ table, column, group }: Mismatch): Finding | null {
  const skipped = skippedRows(table, column, group);
  if (skipped.length === 0) return null;
  return ofTotal(
    { table, column, group },
    { kind: "totalSkipsRows", skipped: skipped.map(({ label }) => label), ...figures(group, column) },
    sumContent({ table, column, group }),
  );
}

/** A row that explains the difference says more than a total that happens to be that of another column. */
function byKeyOrOther(mismatch: Mismatch, shortfall: number): Finding | null {
  const found = byKey(mismatch, shortfall);
  return found?.details.kind === "copiedAmount" || found?.details.kind === "closingRow" ? found : (otherTotal(mismatch) ?? found);
}

function byKey(mismatch: Mismatch, shortfall: number): Finding | null {
  const { table, column, group, fit } = mismatch;
  if (!fit) return null;
  const inGroup = new Map(group.rows.map(({ row }) => [row, true]));
  const rows = fit.rows.filter(({ row }) => inGroup.has(row));
  if (rows.length < 3) return null;
  const others = sumOf(group.rows.filter(({ row }) => !rows.some((one) => one.row === row)).map(({ amount }) => amount));
  const shared = minus(group.stated, others);
  if (shared <= 0 || rows.some(({ amount }) => amount < 0)) return null;
  const written = unitOf(rows.map(({ amount }) => amount)) ?? 0.01;
  const unit = fit.exact ? Math.min(written, fit.unit) : written;
  const whole = isMultiple(shared, unit) ? unit : 0.01;
  const audited = reconcile({
    rows: rows.map(({ row, amount, weight }) => ({ name: row.label, amount: euros(amount), weight })),
    total: euros(shared),
    unit: euros(whole),
  });
  const allFit = fit.exact && rows.every(({ row }) => fit.fitting.has(row));
  const single = singleRow(
    rows,
    audited.map(({ recalculated }) => recalculated),
    shortfall,
    whole,
  );
  const position = single ?? audited.findIndex(({ finding }) => finding !== null);
  const found = single === null ? audited[position]?.finding : null;
  const target = rows[position];
  if (!target) return null;
  if (found?.kind === "roundingDifference") return rounding(mismatch, rows, shared, whole, shortfall);
  if (allFit) return ofTotal(mismatch, { kind: "wrongTotal", key: fit.key, ...figures(group, column) }, sumContent(mismatch));
  if (found?.kind === "sumMismatch") return null;
  const closing = minus(target.amount, -shortfall);
  const other = rows.find(({ row, amount, weight }) => row !== target.row && amount === target.amount && weight !== target.weight);
  const named = {
    ...figures(group, column),
    label: target.row.label,
    value: target.amount,
    closing,
    expected: expectedBy(fit, target.weight),
    key: fit.key,
  };
  const details: FindingDetails = other
    ? { kind: "copiedAmount", other: other.row.label, ratio: target.weight / other.weight, ...named }
    : { kind: "closingRow", ...named };
  return {
    weight: "error",
    amount: shortfall,
    cells: [table.place(target.row, column), table.place(group.total, column)],
    correction: typedOver({ table, column }, target.row, { value: closing }),
    details,
  };
}

/** The one row that is off by more than rounding, and that the shortfall brings to its share. */
function singleRow(rows: readonly WeightedRow[], shares: readonly number[], shortfall: number, unit: number): number | null {
  const off = rows.flatMap(({ amount }, index) => (Math.abs(amount - (shares[index] ?? 0)) > unit * 1.001 ? [index] : []));
  const [only = -1] = off;
  const row = rows[only];
  return row && off.length === 1 && Math.abs(row.amount + shortfall - (shares[only] ?? 0)) <= unit * 1.001 ? only : null;
}

/** Rounding every row by itself; sharing by largest remainders closes the table. */
function rounding(mismatch: Mismatch, rows: readonly WeightedRow[], shared: number, unit: number, shortfall: number): Finding {
  const { table, column, fit } = mismatch;
  const shares = apportion({ amount: shared, weights: rows.map(({ weight }) => weight), unit });
  const wrong = rows.flatMap(({ row, amount }, index) => (isSame(amount, shares[index] ?? 0) ? [] : [{ row, value: shares[index] ?? 0 }]));
  const typed = wrong.every(({ row }) => table.cell(row, column).formula === null);
  const finding = plain(mismatch, shortfall, "roundingDifference");
  return fit?.exact && typed && wrong.length > 0
    ? { ...finding, correction: { cells: wrong.map(({ row, value }) => ({ place: table.place(row, column), content: { value } })) } }
    : finding;
}

const fewestRounded = 3;

/** Every row rounded by itself can miss the total by half a unit. */
function isRounding({ table, column, group }: Mismatch, shortfall: number): boolean {
  const unit = 10 ** -Math.max(...[group.stated, ...group.rows.map(({ amount }) => amount)].map((amount) => writtenDecimals(amount, 2)));
  const typed = table.cell(group.total, column).formula === null && group.rows.every(({ row }) => table.cell(row, column).formula === null);
  return typed && group.rows.length >= fewestRounded && Math.abs(shortfall) <= (unit * group.rows.length) / 2 + 1e-9;
}

function plain(mismatch: Mismatch, shortfall: number, kind: "sumMismatch" | "roundingDifference"): Finding {
  const { table, column, group } = mismatch;
  const weight = kind === "roundingDifference" ? "warning" : "error";
  return {
    weight,
    amount: shortfall,
    cells: [table.place(group.total, column)],
    correction: null,
    details: { kind, ...figures(group, column) },
  };
}

const figures = ({ total, sum, stated }: SumGroup, { heading }: AuditColumn) => ({ label: total.label, heading, sum, total: stated });

function ofTotal({ table, column, group }: Omit<Mismatch, "fit">, details: FindingDetails, content: CorrectedContent): Finding {
  const place = table.place(group.total, column);
  return { weight: "error", amount: minus(group.stated, group.sum), cells: [place], correction: { cells: [{ place, content }] }, details };
}

/** A formula over the rows when they stand together, their sum when they do not. */
function sumContent({ table, column, group }: Omit<Mismatch, "fit">): CorrectedContent {
  const indexes = group.rows.map(({ row }) => row.index);
  const [first, last] = [group.rows[0], group.rows.at(-1)];
  const together =
    first &&
    last &&
    last.row.index - first.row.index === indexes.length - 1 &&
    !group.rows.some(({ row }) => isNumberAsText(table.cell(row, column)));
  return together ? { sumFrom: table.place(first.row, column), sumTo: table.place(last.row, column) } : { value: group.sum };
}

/** A value over what was typed; never over a formula. */
function typedOver({ table, column }: Pick<Mismatch, "table" | "column">, row: AuditRow, content: CorrectedContent): Finding["correction"] {
  return table.cell(row, column).formula === null ? { cells: [{ place: table.place(row, column), content }] } : null;
}
