import type { BigDecimal } from "../decimal/big-decimal";
import { euros, type Euros } from "../units";
import type { ReconciliationFinding, StatedRow } from "./reconciliation";

export interface AuditedRow extends StatedRow {
  readonly index: number;
  readonly stated: BigDecimal;
  readonly recalculated: BigDecimal;
  readonly difference: BigDecimal;
  readonly closing: BigDecimal;
}

export interface Mismatch {
  readonly sum: BigDecimal;
  readonly total: Euros;
  /** total - sum, not zero. */
  readonly shortfall: BigDecimal;
  readonly unit: Euros;
}

interface Cause {
  /** The row on which the finding stands. */
  readonly index: number;
  readonly finding: ReconciliationFinding;
}

/** The closing amount counts as right when it misses the recalculated one by at most this part of the hole in the table. */
const closeEnough = 0.25;
/** A wrong row stands out when it is this many times further off, as a part of its share, than any other row. */
const standsOut = 3;

/** Why a column does not add up. The table must have rows. */
export function findCause(rows: readonly AuditedRow[], mismatch: Mismatch): Cause {
  return copiedRow(rows, mismatch) ?? closingRow(rows, mismatch) ?? unexplained(rows, mismatch);
}

/** A row that is off by more than rounding, repeats the amount of a row with another weight, and whose closing amount fits. */
function copiedRow(rows: readonly AuditedRow[], mismatch: Mismatch): Cause | null {
  const sameAmount = groupByAmount(rows);
  const candidates = rows.filter((row) => row.difference.abs().greaterThan(mismatch.unit) && originalOf(row, sameAmount) !== null);
  const [row] = bestFitting(candidates, mismatch);
  const other = row ? originalOf(row, sameAmount) : null;
  if (!row || !other) return null;
  const finding = { kind: "copyOf", ...closingDetails(row, mismatch), other: other.name, otherIndex: other.index } as const;
  return { index: row.index, finding };
}

function groupByAmount(rows: readonly AuditedRow[]): ReadonlyMap<number, readonly AuditedRow[]> {
  const groups = new Map<number, AuditedRow[]>();
  for (const row of rows) {
    const group = groups.get(row.amount);
    if (group) group.push(row);
    else groups.set(row.amount, [row]);
  }
  return groups;
}

function originalOf(row: AuditedRow, sameAmount: ReadonlyMap<number, readonly AuditedRow[]>): AuditedRow | null {
  return sameAmount.get(row.amount)?.find((other) => other.weight !== row.weight) ?? null;
}

/** The only row that is clearly off, and whose closing amount fits. */
function closingRow(rows: readonly AuditedRow[], mismatch: Mismatch): Cause | null {
  const [row] = bestFitting(rows, mismatch);
  if (!row) return null;
  const others = rows.filter((other) => other !== row).map((other) => relativeDeviation(other, mismatch.unit));
  if (relativeDeviation(row, mismatch.unit) <= standsOut * Math.max(0, ...others)) return null;
  return { index: row.index, finding: { kind: "closingRow", ...closingDetails(row, mismatch) } };
}

/** Rows whose closing amount is close to what they should be, the closest first. */
function bestFitting(rows: readonly AuditedRow[], { shortfall }: Mismatch): AuditedRow[] {
  const misses = (row: AuditedRow) => row.closing.minus(row.recalculated).abs();
  const tolerance = shortfall.abs().times(closeEnough);
  return rows.filter((row) => misses(row).lessThanOrEqualTo(tolerance)).sort((a, b) => misses(a).comparedTo(misses(b)));
}

/** Part of its share by which a row is off; one unit is rounding and counts as nothing. */
function relativeDeviation({ difference, recalculated }: AuditedRow, unit: Euros): number {
  if (difference.abs().lessThanOrEqualTo(unit)) return 0;
  return recalculated.isZero() ? Infinity : difference.dividedBy(recalculated).abs().toNumber();
}

/** Rounding every row by itself can miss the total by half a unit per row. */
function unexplained(rows: readonly AuditedRow[], { sum, total, shortfall, unit }: Mismatch): Cause {
  const rounding = shortfall
    .abs()
    .times(2)
    .lessThanOrEqualTo(unit * rows.length);
  const kind = rounding ? "roundingDifference" : "sumMismatch";
  const finding = { kind, sum: euros(sum.toNumber()), total, shortfall: euros(shortfall.toNumber()) } as const;
  return { index: rows.length - 1, finding };
}

function closingDetails(row: AuditedRow, { shortfall }: Mismatch) {
  return { name: row.name, amount: row.amount, closing: euros(row.closing.toNumber()), shortfall: euros(shortfall.toNumber()) };
}
