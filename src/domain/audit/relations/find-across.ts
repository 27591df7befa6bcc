import type { AuditColumn, AuditRow, AuditTable } from "../table/table";
import { divided, million, type Amounts, type CellId, type Micros, type Relation } from "./relation";
import { slackOf } from "./find-sums";
import { sumRelation } from "./sum-relation";
import type { TableCells } from "./table-cells";

/** Part of the rows that must fit, and how many at least, before a column is taken to be made of others. */
const mostRows = 0.6;
const fewestRows = 3;
/** Columns before a column that are tried. */
const mostBefore = 14;

type RowRelation = (row: AuditRow) => Relation | null;

interface Candidate {
  readonly make: RowRelation;
  /** Also of totals: a product of totals is no total of products. */
  readonly ofTotals: boolean;
  readonly parts: number;
}

/** Columns that are a sum, a difference, a product or an indexed amount of others, in most rows. */
export function findAcross(table: AuditTable, cells: TableCells): Relation[] {
  const columns = table.columns.filter(({ kind }) => kind === "amount");
  const body = table.rows.filter(({ kind, municipality }) => kind === "body" || municipality !== null);
  const totals = table.rows.filter(({ kind }) => kind === "total");
  return columns.flatMap((column, position) => {
    const rows = body.filter((row) => cells.isAmount(row, column) && cells.isKnown(row, column));
    if (rows.length < fewestRows) return [];
    const before = columns.slice(Math.max(0, position - mostBefore), position);
    const candidates = [
      ...sumsAcross(column, before, cells),
      ...(columns.length - position > 2 ? sumsAcross(column, columns.slice(position + 1, position + 1 + mostBefore), cells) : []),
      ...differences(column, before, cells),
      ...indexes(table, column, before.at(-1), cells),
      ...products(column, before, cells),
    ];
    const fits = candidates
      .map((one) => ({ ...one, holding: rows.filter((row) => isTold(row, one, cells)).length }))
      .filter(({ holding }) => holding >= Math.max(fewestRows, rows.length * mostRows))
      .sort((a, b) => b.holding - a.holding || b.parts - a.parts);
    const [best] = fits;
    if (!best) return [];
    const patterns = new Set(rows.map((row) => table.pattern(row, column)));
    // A total with a formula of its own kind says something else.
    const isAlike = (row: AuditRow) => {
      const { formula } = table.cell(row, column);
      return formula === null || /^=(?:SUM|SUBTOTAL)\(/i.test(formula) || patterns.has(table.pattern(row, column));
    };
    const across = best.ofTotals ? totals.filter((row) => cells.isAmount(row, column) && isAlike(row)) : [];
    // An empty cell below amounts is no total of them.
    const isFull = ({ cells: ids }: Relation) =>
      ids.every((id) => {
        const [row, one] = [cells.rowOf(id), cells.columnOf(id)];
        return row !== undefined && one !== undefined && cells.isAmount(row, one);
      });
    return [...rows.flatMap((row) => best.make(row) ?? []), ...across.flatMap((row) => best.make(row) ?? []).filter(isFull)];
  });
}

/** Zeros tell nothing. */
function isTold(row: AuditRow, { make }: Candidate, cells: TableCells): boolean {
  const relation = make(row);
  if (!relation?.holds(cells.amounts)) return false;
  return relation.cells.filter((cell) => cells.amounts(cell) !== 0n).length > 2;
}

function sumsAcross(column: AuditColumn, others: readonly AuditColumn[], cells: TableCells): Candidate[] {
  const windows = others.flatMap((_, from) => others.map((_other, to) => others.slice(from, to + 1))).filter(({ length }) => length >= 2);
  return windows.map((parts) => ({
    ofTotals: true,
    parts: parts.length,
    make: (row) =>
      signed(
        row,
        column,
        parts.map((one) => [one, 1n]),
        cells,
      ),
  }));
}

function differences(column: AuditColumn, before: readonly AuditColumn[], cells: TableCells): Candidate[] {
  return before.slice(-6).flatMap((one, index, near) =>
    near.slice(index + 1).flatMap((other): Candidate[] => [
      {
        ofTotals: true,
        parts: 2,
        make: (row) =>
          signed(
            row,
            column,
            [
              [one, 1n],
              [other, -1n],
            ],
            cells,
          ),
      },
      {
        ofTotals: true,
        parts: 2,
        make: (row) =>
          signed(
            row,
            column,
            [
              [other, 1n],
              [one, -1n],
            ],
            cells,
          ),
      },
    ]),
  );
}

function signed(row: AuditRow, column: AuditColumn, parts: readonly (readonly [AuditColumn, 1n | -1n])[], cells: TableCells) {
  if (![column, ...parts.map(([one]) => one)].every((one) => cells.isKnown(row, one))) return null;
  const ids = parts.map(([one, sign]) => ({ cell: cells.id(row, one), sign }));
  const target = cells.id(row, column);
  return sumRelation({
    kind: "across",
    target,
    parts: ids,
    slack: slackOf(cells, [target, ...ids.map(({ cell }) => cell)]),
    of: parts.map(([one]) => one.heading),
  });
}

/** Whole values around one that a division gives. */
const near = (value: Micros): Micros[] => [value, value - million, value + million];

/** Amounts are multiples of this many millionths. */
const unitIn = (rows: readonly CellId[], amounts: Amounts): bigint =>
  rows.every((cell) => amounts(cell) % million === 0n) ? million : 10_000n;

function products(column: AuditColumn, before: readonly AuditColumn[], cells: TableCells): Candidate[] {
  const near3 = before.slice(-4);
  const groups = near3.flatMap((one, index) =>
    near3.slice(index + 1).flatMap((other, more) => [[one, other], ...near3.slice(index + more + 2).map((third) => [one, other, third])]),
  );
  return groups.map((factors) => ({
    ofTotals: false,
    parts: factors.length,
    make: (row) => {
      if (![column, ...factors].every((one) => cells.isKnown(row, one) && cells.isAmount(row, one))) return null;
      return productRelation(
        cells.id(row, column),
        factors.map((one) => cells.id(row, one)),
        unitIn([cells.id(row, column)], cells.amounts),
        factors.map(({ heading }) => heading),
      );
    },
  }));
}

function productRelation(target: CellId, factors: readonly CellId[], unit: bigint, of: readonly string[]): Relation {
  const product = (amounts: Amounts, without: CellId | null = null) =>
    factors.filter((one) => one !== without).reduce((all, one) => (all * amounts(one)) / million, million);
  const expected = (amounts: Amounts) => divided(product(amounts), 1n, unit);
  return {
    kind: "product",
    target,
    cells: [target, ...factors],
    of,
    expected,
    holds: (amounts) => amounts(target) === expected(amounts) || amounts(target) === product(amounts),
    solve: (cell, amounts) => {
      if (cell === target) return [expected(amounts)];
      const others = product(amounts, cell);
      return others === 0n ? [] : near((amounts(target) * million) / others);
    },
  };
}

/** The column before, raised by the percentages of a row that says it holds the index. */
function indexes(table: AuditTable, column: AuditColumn, base: AuditColumn | undefined, cells: TableCells): Candidate[] {
  const index = table.rows.find(({ label }) => /^index/i.test(label.trim()));
  if (!base || !index || !cells.isAmount(index, column)) return [];
  const percent = cells.id(index, column);
  return [
    {
      ofTotals: false,
      parts: 2,
      make: (row) =>
        cells.isKnown(row, base) && cells.isAmount(row, base)
          ? indexRelation(cells.id(row, column), cells.id(row, base), percent, [base.heading, index.label])
          : null,
    },
  ];
}

function indexRelation(target: CellId, base: CellId, percent: CellId, of: readonly string[]): Relation {
  const hundred = 100n * million;
  const expected = (amounts: Amounts) => divided(amounts(base) * (hundred + amounts(percent)), hundred, million);
  return {
    kind: "index",
    target,
    cells: [target, base, percent],
    of,
    expected,
    holds: (amounts) => amounts(target) === expected(amounts),
    solve: (cell, amounts) => {
      if (cell === target) return [expected(amounts)];
      if (cell === base) return near(((amounts(target) * hundred) / (hundred + amounts(percent)) / million) * million);
      if (amounts(base) === 0n) return [];
      return [divided((amounts(target) - amounts(base)) * hundred, amounts(base), million / 10n)];
    },
  };
}
