import type { Finding, FindingDetails, PassedCheck } from "./finding";
import type { KeyFit, WeightedRow } from "./fit-key";
import type { AuditTable, TableColumn, TableRow } from "./table";

/** A row stands out from a rough fit when it is this part of its share away, and this many times the usual deviation. */
const standsOut = 0.1;
const timesUsual = 5;
/** A population column is one of which nearly all figures are those of a year. */
const perInhabitant = 1e-4;

interface Followed {
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedCheck[];
}

/** Which rows deviate from the key that the others follow. `told`: rows that another finding is about. */
export function checkKey(table: AuditTable, column: TableColumn, fit: KeyFit, told: ReadonlySet<TableRow>): Followed {
  const isPopulation = fit.exact && Math.abs(fit.rate - 1) < perInhabitant && fit.key.kind === "population";
  const off = outliers(fit);
  // Several rows with one amount have a minimum or a maximum.
  const bounded = off.filter((one) => off.some((other) => other !== one && other.amount === one.amount));
  // What a formula gives was meant so.
  const deviating = off.filter((one) => !bounded.includes(one) && !told.has(one.row) && table.cell(one.row, column).formula === null);
  const expectedOf = ({ weight }: WeightedRow) => Number((Math.round((fit.rate * weight) / fit.unit) * fit.unit).toFixed(2));
  const swapped = swappedPair(deviating, fit);
  const findings = swapped ? [swappedFinding(table, column, swapped)] : deviating.map((one): Finding => {
    const expected = expectedOf(one);
    const named = { label: one.row.label, heading: column.heading, value: one.amount };
    const copied = fit.rows.find((other) => other.row !== one.row && other.amount === one.amount && other.weight !== one.weight);
    const place = table.place(one.row, column);
    return {
      weight: "warning",
      amount: expected - one.amount,
      cells: [place],
      correction: fit.exact ? { cells: [{ place, content: { value: expected } }] } : null,
      details: detailsOf(named, expected, { fit, isPopulation, copied, weight: one.weight }),
    };
  });
  const rest = fit.rows.filter((one) => !off.includes(one));
  const largest = Math.max(0, ...rest.map((one) => Math.abs(one.amount - expectedOf(one))));
  return { findings, passed: [{ kind: "key", heading: column.heading, key: fit.key, exact: fit.exact, largest: Number(largest.toFixed(2)) }] };
}

type Pair = readonly [WeightedRow, WeightedRow];

function swappedPair(deviating: readonly WeightedRow[], { rate, unit }: KeyFit): Pair | null {
  const [one, other] = deviating;
  if (!one || !other || deviating.length !== 2) return null;
  const fits = (amount: number, { weight }: WeightedRow) => Math.abs(amount - rate * weight) <= unit * 2;
  return fits(one.amount, other) && fits(other.amount, one) ? [one, other] : null;
}

function swappedFinding(table: AuditTable, column: TableColumn, [one, other]: Pair): Finding {
  const places = [table.place(one.row, column), table.place(other.row, column)] as const;
  return {
    weight: "warning",
    amount: other.amount - one.amount,
    cells: places,
    correction: { cells: [{ place: places[0], content: { value: other.amount } }, { place: places[1], content: { value: one.amount } }] },
    details: { kind: "swappedAmounts", label: one.row.label, heading: column.heading, value: one.amount, other: other.row.label, otherValue: other.amount },
  };
}

interface Deviation {
  readonly fit: KeyFit;
  readonly isPopulation: boolean;
  readonly copied: WeightedRow | undefined;
  readonly weight: number;
}

function detailsOf(named: { label: string; heading: string; value: number }, expected: number, { fit, isPopulation, copied, weight }: Deviation): FindingDetails {
  if (isPopulation && fit.key.kind === "population") return { kind: "inhabitantsDiffer", ...named, expected, year: fit.key.year };
  if (copied) return { kind: "copiedDeviation", ...named, other: copied.row.label, expected, ratio: weight / copied.weight, key: fit.key };
  return { kind: "keyDeviation", ...named, expected, key: fit.key };
}

function outliers({ rows, rate, unit, exact, fitting }: KeyFit): WeightedRow[] {
  if (exact) return rows.filter(({ row, amount, weight }) => !fitting.has(row) && Math.abs(amount - rate * weight) > unit * 2);
  const relative = (one: WeightedRow) => Math.abs(one.amount / (rate * one.weight) - 1);
  const sorted = rows.map(relative).sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length * 0.75)] ?? 0;
  return rows.filter((one) => relative(one) > Math.max(standsOut, timesUsual * usual) && Math.abs(one.amount - rate * one.weight) > unit * 2);
}
