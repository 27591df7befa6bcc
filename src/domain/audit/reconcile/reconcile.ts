import { invalid } from "../../failure/failures";
import { apportion } from "../../number/apportion/apportion";
import { BigDecimal } from "../../number/decimal";
import { type Euros, euros } from "../../number/units";

/** A row of a table that someone else made. */
interface StatedRow {
  readonly name: string;
  readonly amount: Euros;
  readonly weight: number;
}

interface ReconciliationRequest {
  readonly rows: readonly StatedRow[];
  /** What the amounts should come to. */
  readonly total: Euros;
  /** Unit in which the table is written; 1 (whole euros) when left out. */
  readonly unit?: Euros;
}

/** The row carries another row's amount; with `closing` instead the table adds up. */
interface CopyOfFinding {
  readonly kind: "copyOf";
  readonly name: string;
  readonly other: string;
  readonly otherIndex: number;
  readonly amount: Euros;
  readonly closing: Euros;
  /** total minus the sum of the stated amounts. */
  readonly shortfall: Euros;
}

/** This row alone is far from its share, and closing the table brings it there. */
interface ClosingRowFinding {
  readonly kind: "closingRow";
  readonly name: string;
  readonly amount: Euros;
  readonly closing: Euros;
  readonly shortfall: Euros;
}

/** The column does not add up and no single row explains it. Stands on the last row. */
interface SumMismatchFinding {
  readonly kind: "sumMismatch";
  readonly sum: Euros;
  readonly total: Euros;
  readonly shortfall: Euros;
}

/** The column misses the total by no more than rounding every row by itself can do. Stands on the last row. */
interface RoundingFinding {
  readonly kind: "roundingDifference";
  readonly sum: Euros;
  readonly total: Euros;
  readonly shortfall: Euros;
}

export type ReconciliationFinding = CopyOfFinding | ClosingRowFinding | SumMismatchFinding | RoundingFinding;

interface ReconciledRow {
  readonly name: string;
  readonly stated: Euros;
  readonly recalculated: Euros;
  /** stated - recalculated. */
  readonly difference: Euros;
  /** total minus the other stated amounts: the amount that closes the table. */
  readonly closing: Euros;
  readonly finding: ReconciliationFinding | null;
}

interface AuditedRow extends StatedRow {
  readonly index: number;
  readonly stated: BigDecimal;
  readonly recalculated: BigDecimal;
  readonly difference: BigDecimal;
  readonly closing: BigDecimal;
}

interface Mismatch {
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
function findCause(rows: readonly AuditedRow[], mismatch: Mismatch): Cause {
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

const wholeEuro = euros(1);

/**
 * Audits a table that someone else made: what every row should be by its weight, the amount with which it would close the table, and,
 * when the column does not add up to the total, the row that explains it.
 *
 * @throws DomainFailure "invalid": quantityNotFinite for a stated amount, or a key of ApportionFailures.
 */
export function reconcile({ rows, total, unit = wholeEuro }: ReconciliationRequest): ReconciledRow[] {
  rows.forEach(({ amount }, index) => {
    if (!Number.isFinite(amount)) throw invalid("quantityNotFinite", { what: "amount", index, value: amount });
  });
  const recalculated = apportion({ amount: total, weights: rows.map((row) => row.weight), unit });
  const sum = BigDecimal.sum(0, ...rows.map((row) => row.amount));
  const shortfall = new BigDecimal(total).minus(sum);
  const audited = rows.map((row, index): AuditedRow => {
    const stated = new BigDecimal(row.amount);
    const should = new BigDecimal(recalculated[index] ?? 0);
    return { ...row, index, stated, recalculated: should, difference: stated.minus(should), closing: stated.plus(shortfall) };
  });
  const findings = new Map<number, ReconciliationFinding>();
  if (!shortfall.isZero() && audited.length > 0) {
    const { index, finding } = findCause(audited, { sum, total, shortfall, unit });
    findings.set(index, finding);
  }
  return audited.map(({ name, amount, recalculated, difference, closing, index }) => ({
    name,
    stated: amount,
    recalculated: inEuros(recalculated),
    difference: inEuros(difference),
    closing: inEuros(closing),
    finding: findings.get(index) ?? null,
  }));
}

function inEuros(value: BigDecimal): Euros {
  return euros(value.toNumber());
}
