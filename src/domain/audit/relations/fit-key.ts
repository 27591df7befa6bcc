import type { PopulationTable } from "../../population/population-table";
import type { AuditKey } from "../finding";
import { isMultiple, unitOf } from "../table/amounts";
import { bodyOf, type AuditTable, type RowAmount, type AuditColumn, type AuditRow } from "../table/table";
import { headsKey } from "../table/words";

/** Rows with the weight each has by a key. */
export interface WeightedRow extends RowAmount {
  readonly weight: number;
}

export interface KeyFit {
  readonly key: AuditKey;
  readonly rows: readonly WeightedRow[];
  /** Amount per unit of weight by which most rows fit. */
  readonly rate: number;
  /** Rows that are within rounding of rate x weight. */
  readonly fitting: ReadonlySet<AuditRow>;
  /** Most of the rows fit within rounding. */
  readonly exact: boolean;
  /** Unit in which the amounts are written. */
  readonly unit: number;
}

/** Fewest rows from which a key can be told. */
const fewestRows = 4;
const mostRows = 0.7;
/** No other rate can fit many more. */
const nearlyAll = 0.95;
const fewestUnits = 10;
/** A key is followed roughly when half of the rows deviate at most this part of their share. */
const roughly = 0.03;
/** Rows from which a rate is tried, the largest half and others: the largest may all have a maximum. */
const mostTried = 24;

/** What a row should be by the key, in the unit of the table. */
export const expectedBy = ({ rate, unit }: Pick<KeyFit, "rate" | "unit">, weight: number): number =>
  Number((Math.round((rate * weight) / unit) * unit).toFixed(2));

/** Inhabitants of different years are much alike: amounts this far from those of one year follow those of none. */
const farFromAny = 0.25;

/** How far the amounts follow a key: the inhabitants of every year there is, or a column of the table itself; the best, or null. */
export function fitKey(table: AuditTable, column: AuditColumn, population: PopulationTable): KeyFit | null {
  const body = bodyOf(table).flatMap((row) => {
    const amount = table.cell(row, column).number;
    return amount === null ? [] : [{ row, amount }];
  });
  const years = populationYears(body, population);
  const middle = years[Math.floor(years.length / 2)];
  const isFar = middle !== undefined && !fitOf(middle()).some((fit) => fit.exact || typicalDeviation(fit) <= farFromAny);
  const candidates = [...columnKeys(table, column, body), ...(isFar ? [] : years.map((candidate) => candidate()))];
  const fits = candidates
    .flatMap(fitOf)
    .map((fit) => ({ fit, score: fit.exact ? fit.fitting.size / fit.rows.length : 0, deviation: deviation(fit) }));
  // A key that fits to the cent says more than one that fits to fifties; between equals, the column in the table is the one that was used.
  const unitOfFit = (fit: KeyFit) => (fit.exact ? fit.unit : Infinity);
  const isOwn = (fit: KeyFit) => fit.exact && fit.key.kind === "column";
  const [best] = fits.sort(
    (a, b) =>
      compare(unitOfFit(a.fit), unitOfFit(b.fit)) ||
      b.score - a.score ||
      Number(isOwn(b.fit)) - Number(isOwn(a.fit)) ||
      a.deviation - b.deviation,
  );
  return best && (best.fit.exact || typicalDeviation(best.fit) <= roughly) ? best.fit : null;
}

const compare = (one: number, other: number): number => (one === other ? 0 : one - other);

interface Candidate {
  readonly key: AuditKey;
  readonly rows: readonly WeightedRow[];
}

function columnKeys(table: AuditTable, column: AuditColumn, body: readonly RowAmount[]): Candidate[] {
  return table.columns
    .filter((other) => other.index !== column.index && other.kind === "amount" && headsKey(other.heading) && !headsKey(column.heading))
    .map((other) => ({
      key: { kind: "column", heading: other.heading },
      rows: body.map((one) => ({ ...one, weight: table.cell(one.row, other).number ?? 0 })),
    }));
}

/** The years in which all rows were municipalities, each as a candidate that is made when it is tried. */
function populationYears(body: readonly RowAmount[], { years }: PopulationTable): (() => Candidate)[] {
  const municipal = body.filter(({ row }) => row.municipality);
  const weightIn = ({ row }: RowAmount, position: number) => row.municipality?.inhabitants[position] ?? null;
  return years.flatMap((year, position) => {
    if (municipal.some((one) => weightIn(one, position) === null)) return [];
    return [
      (): Candidate => ({
        key: { kind: "population", year },
        rows: municipal.map((one) => ({ ...one, weight: weightIn(one, position) ?? 0 })),
      }),
    ];
  });
}

function fitOf({ key, rows: all }: Candidate): KeyFit[] {
  const rows = all.filter(({ weight }) => weight > 0);
  if (rows.length < fewestRows || new Set(rows.map(({ weight }) => weight)).size === 1) return [];
  const unit = unitOf(rows.map(({ amount }) => amount)) ?? 0.01;
  // Round amounts may follow a rate exactly: what looks like hundreds need not be rounded to hundreds.
  const smallest = rows.every(({ amount }) => isMultiple(amount, 1)) ? 1 : 0.01;
  const finer = [...new Set([smallest, 1, unit])].filter((one) => one <= unit && !areFew(rows, one));
  if (finer.length === 0) return [];
  const fits = finer.map((one) => ({ unit: one, ...bestRate(rows, one) }));
  const best = fits.find(({ fitting }) => isMost(fitting.length, rows.length));
  const rate = best?.rate ?? (areFew(rows, unit) ? 0 : typicalRate(rows));
  return rate === 0
    ? []
    : [{ key, rows, rate, unit: best?.unit ?? unit, exact: best !== undefined, fitting: new Set(best?.fitting.map(({ row }) => row)) }];
}

/** Amounts of a few units follow any key. */
const areFew = (rows: readonly WeightedRow[], unit: number): boolean =>
  rows.filter(({ amount }) => Math.abs(amount) >= unit * fewestUnits).length <= rows.length / 2;

const isMost = (fitting: number, rows: number): boolean => fitting >= Math.max(fewestRows - 1, rows * mostRows);

/** The rate that most rows follow to within a unit. */
function bestRate(rows: readonly WeightedRow[], unit: number): { readonly rate: number; readonly fitting: readonly WeightedRow[] } {
  const sorted = [...rows].sort((a, b) => b.weight - a.weight);
  const every = Math.max(1, Math.floor((sorted.length * 2) / mostTried));
  const tried = sorted.filter((_, index) => index < mostTried / 2 || index % every === 0).slice(0, mostTried);
  let best: { rate: number; fitting: WeightedRow[] } = { rate: 0, fitting: [] };
  for (const { amount, weight } of tried) {
    if (best.fitting.length >= rows.length * nearlyAll) break;
    const slack = (unit * 0.5) / weight;
    if (countFitting(rows, amount / weight, unit, slack) <= best.fitting.length) continue;
    const rough = fittingRows(rows, amount / weight, unit, slack);
    const rate = rough.reduce((sum, one) => sum + one.amount, 0) / rough.reduce((sum, one) => sum + one.weight, 0);
    best = { rate, fitting: fittingRows(rows, rate, unit, 0) };
  }
  return best;
}

/** Rounding to the unit moves an amount less than one unit; `slack`: how far the rate itself may be off. */
function fittingRows(rows: readonly WeightedRow[], rate: number, unit: number, slack: number): WeightedRow[] {
  return rows.filter(({ amount, weight }) => Math.abs(amount - rate * weight) <= unit * 1.001 + slack * weight);
}

/** As fittingRows, without the list: most rates that are tried fit hardly anything. */
function countFitting(rows: readonly WeightedRow[], rate: number, unit: number, slack: number): number {
  let count = 0;
  for (const { amount, weight } of rows) if (Math.abs(amount - rate * weight) <= unit * 1.001 + slack * weight) count++;
  return count;
}

/** Half of the weight has a higher rate, half a lower. */
function medianRate(rows: readonly WeightedRow[]): number {
  const sorted = [...rows].sort((a, b) => a.amount / a.weight - b.amount / b.weight);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let weight = 0;
  for (const one of sorted) if ((weight += one.weight) >= half) return one.amount / one.weight;
  return 0;
}

/** Rows that are further from the rate in the middle do not say what the rate is. */
const near = 0.1;

function typicalRate(rows: readonly WeightedRow[]): number {
  const median = medianRate(rows);
  const typical = rows.filter(({ amount, weight }) => Math.abs(amount / weight / median - 1) <= near);
  return typical.length === 0
    ? 0
    : typical.reduce((sum, { amount }) => sum + amount, 0) / typical.reduce((sum, { weight }) => sum + weight, 0);
}

const misses = ({ rows, rate }: KeyFit): number[] => rows.map(({ amount, weight }) => Math.abs(amount - rate * weight));

/** Sum of the squares of all but the largest quarter: a wrong row must not choose the year. */
function deviation(fit: KeyFit): number {
  const sorted = misses(fit).sort((a, b) => a - b);
  return sorted.slice(0, Math.ceil(sorted.length * 0.75)).reduce((sum, miss) => sum + miss * miss, 0);
}

/** Part of its share by which the row in the middle is off. */
function typicalDeviation({ rows, rate }: KeyFit): number {
  const relative = rows.map(({ amount, weight }) => Math.abs(amount / (rate * weight) - 1)).sort((a, b) => a - b);
  return relative[Math.floor(relative.length / 2)] ?? Infinity;
}
