import { apportion } from "../apportion/apportion";
import { BigDecimal } from "../decimal/big-decimal";
import { invalid } from "../failures";
import { euros, type Euros } from "../units";
import { findCause, type AuditedRow } from "./find-cause";
import type { ReconciledRow, ReconciliationFinding, ReconciliationRequest } from "./reconciliation";

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
