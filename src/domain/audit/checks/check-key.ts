import type { AuditKey, Finding, FindingDetails, PassedCheck } from "../finding";
import { expectedBy, type KeyFit, type WeightedRow } from "../relations/fit-key";
import type { AuditTable, AuditColumn, AuditRow } from "../table/table";
import { headsTotals } from "../table/words";

/** A row stands out from a rough fit when it is this part of its share away, and this many times the usual deviation. */
const standsOut = 0.1;
const timesUsual = 5;
/** A population column is one of which most figures are those of a year. */
const mostFigures = 0.7;

interface Followed {
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedCheck[];
}

/** Which rows deviate from the key that the others follow. `told`: rows that another finding is about. */
export function checkKey(
  table: AuditTable,
  column: AuditColumn,
  fit: KeyFit,
  { told, years }: { readonly told: ReadonlySet<AuditRow>; readonly years: readonly number[] },
): Followed {
  const isPopulation =
    fit.key.kind === "population" && fit.rows.filter(({ amount, weight }) => amount === weight).length >= fit.rows.length * mostFigures;
  // A sum across columns carries the rounding of each.
  const off = outliers(fit, headsTotals(column.heading) ? table.columns.length : 1);
  // Several rows with one amount have a minimum or a maximum.
  const bounded = off.filter((one) => off.some((other) => other !== one && other.amount === one.amount));
  // What a formula gives was meant so.
  const deviating = off.filter((one) => !bounded.includes(one) && !told.has(one.row) && table.cell(one.row, column).formula === null);
  const expectedOf = ({ weight }: WeightedRow) => expectedBy(fit, weight);
  const swapped = swappedPair(deviating, fit);
  const findings = swapped
    ? [swappedFinding(table, column, swapped, fit.key)]
    : deviating.map((one): Finding => {
        const expected = expectedOf(one);
        const named = { label: one.row.label, heading: column.heading, value: one.amount };
        const copied = fit.rows.find((other) => other.row !== one.row && other.amount === one.amount && other.weight !== one.weight);
        const place = table.place(one.row, column);
        return {
          weight: "warning",
          amount: expected - one.amount,
          cells: [place],
          correction: fit.exact ? { cells: [{ place, content: { value: expected } }] } : null,
          details: detailsOf(named, expected, { fit, isPopulation, copied, one, years }),
        };
      });
  const rest = fit.rows.filter((one) => !off.includes(one));
  const largest = Math.max(0, ...rest.map((one) => Math.abs(one.amount - expectedOf(one))));
  const except = off.map(({ row }) => row.label);
  if (!isPopulation || fit.key.kind !== "population")
    return {
      findings,
      passed: [{ kind: "key", heading: column.heading, key: fit.key, exact: fit.exact, largest: Number(largest.toFixed(2)), except }],
    };
  return {
    findings: [...otherYear(table, column, fit, fit.key.year), ...findings],
    passed: [{ kind: "inhabitants", heading: column.heading, year: fit.key.year, except }],
  };
}

/** A year in the heading may mean 1 January, or the last day of that year, which is counted as the next. */
function otherYear(table: AuditTable, column: AuditColumn, { rows: [first] }: KeyFit, year: number): Finding[] {
  const said = Number(/\b(?:19|20)\d\d\b/.exec(column.heading)?.[0] ?? Number.NaN);
  const isFirstDay = /\b0?1[-/ ](?:0?1|jan)/i.test(column.heading);
  if (Number.isNaN(said) || said === year || (said + 1 === year && !isFirstDay) || !first) return [];
  return [
    {
      weight: "warning",
      amount: null,
      cells: [table.place(first.row, column)],
      correction: null,
      details: { kind: "inhabitantsOfOtherYear", heading: column.heading, said, year },
    },
  ];
}

type Pair = readonly [WeightedRow, WeightedRow];

function swappedPair(deviating: readonly WeightedRow[], { rate, unit }: KeyFit): Pair | null {
  const [one, other] = deviating;
  if (!one || !other || deviating.length !== 2) return null;
  const fits = (amount: number, { weight }: WeightedRow) => Math.abs(amount - rate * weight) <= unit * 2;
  return fits(one.amount, other) && fits(other.amount, one) ? [one, other] : null;
}

function swappedFinding(table: AuditTable, column: AuditColumn, [one, other]: Pair, key: AuditKey): Finding {
  const places = [table.place(one.row, column), table.place(other.row, column)] as const;
  return {
    weight: "warning",
    amount: other.amount - one.amount,
    cells: places,
    correction: {
      cells: [
        { place: places[0], content: { value: other.amount } },
        { place: places[1], content: { value: one.amount } },
      ],
    },
    details: {
      kind: "swappedAmounts",
      label: one.row.label,
      heading: column.heading,
      value: one.amount,
      other: other.row.label,
      otherValue: other.amount,
      key,
    },
  };
}

interface Deviation {
  readonly fit: KeyFit;
  readonly isPopulation: boolean;
  readonly copied: WeightedRow | undefined;
  readonly one: WeightedRow;
  readonly years: readonly number[];
}

function detailsOf(
  named: { label: string; heading: string; value: number },
  expected: number,
  { fit, isPopulation, copied, one, years }: Deviation,
): FindingDetails {
  if (isPopulation && fit.key.kind === "population") {
    const place = one.row.municipality?.inhabitants.findIndex((inhabitants) => inhabitants === one.amount) ?? -1;
    return { kind: "inhabitantsDiffer", ...named, expected, year: fit.key.year, other: years[place] ?? null };
  }
  if (copied)
    return { kind: "copiedDeviation", ...named, other: copied.row.label, expected, ratio: one.weight / copied.weight, key: fit.key };
  return { kind: "keyDeviation", ...named, expected, key: fit.key };
}

const usualExtra = 0.05;

function outliers({ key, rows, rate, unit, exact, fitting }: KeyFit, sums: number): WeightedRow[] {
  // Hours at a rate may have an extra amount here and there.
  const most = key.kind === "column" && !/inwoner|inhabitant/i.test(key.heading) ? usualExtra : 0;
  if (exact)
    return rows.filter(
      ({ row, amount, weight }) =>
        !fitting.has(row) && Math.abs(amount - rate * weight) > Math.max(unit * 2 * sums, Math.abs(rate * weight) * most),
    );
  const relative = (one: WeightedRow) => Math.abs(one.amount / (rate * one.weight) - 1);
  const sorted = rows.map(relative).sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length * 0.75)] ?? 0;
  return rows.filter(
    (one) => relative(one) > Math.max(standsOut, timesUsual * usual) && Math.abs(one.amount - rate * one.weight) > unit * 2,
  );
}
