import { sumGroups, type SumGroup } from "../table/sums";
import type { AuditColumn, AuditRow, AuditTable } from "../table/table";
import { headsRate } from "../table/words";
import type { Relation } from "./relation";
import { sumRelation } from "./sum-relation";
import type { TableCells } from "./table-cells";

/** Decimals beyond these come from a division that was not rounded. */
const unrounded = 10_000n;

export const slackOf = (cells: TableCells, ids: readonly number[]): bigint =>
  BigInt(ids.filter((id) => cells.isFormula(id) && cells.amounts(id) % unrounded !== 0n).length) * 2n;

export function findSums(table: AuditTable, cells: TableCells): Relation[] {
  return table.columns.flatMap((column) =>
    column.kind !== "amount" || headsRate(column.heading) || signColumn(table) !== null ? [] : sumsIn(table, column, cells),
  );
}

function sumsIn(table: AuditTable, column: AuditColumn, cells: TableCells): Relation[] {
  const groups = sumGroups(table, column);
  return groups.flatMap((group) => {
    if (isTypical(group)) return [];
    const parts = withSubtotals(group, groups).map((row) => ({ cell: cells.id(row, column), sign: 1n as const }));
    if (![group.total, ...group.rows.map(({ row }) => row)].every((row) => cells.isKnown(row, column))) return [];
    const target = cells.id(group.total, column);
    return [sumRelation({ kind: "sum", target, parts, slack: slackOf(cells, [target, ...parts.map(({ cell }) => cell)]), of: [] })];
  });
}

/** Rows that a subtotal sums are counted by their subtotal: a wrong subtotal is then wrong in one place. */
function withSubtotals(group: SumGroup, groups: readonly SumGroup[]): AuditRow[] {
  let rows = group.rows.map(({ row }) => row);
  const inner = groups
    .filter((one) => one !== group && one.rows.length < group.rows.length && one.rows.length > 0)
    .sort((a, b) => b.rows.length - a.rows.length);
  for (const one of inner) {
    const members = new Set(one.rows.map(({ row }) => row));
    if (rows.filter((row) => members.has(row)).length === members.size) rows = [...rows.filter((row) => !members.has(row)), one.total];
  }
  return rows;
}

/** The one value of all rows, or their average, is no sum. */
function isTypical({ stated, sum, rows }: SumGroup): boolean {
  if (rows.length < 2 || Math.abs(sum - stated) < 0.005) return false;
  if (rows.every(({ amount }) => amount === stated)) return true;
  const isRunning =
    rows.length > 2 && rows.every(({ amount }, index) => amount >= (rows[index - 1]?.amount ?? 0)) && rows.at(-1)?.amount === stated;
  return isRunning || (rows.length > 2 && Math.abs(sum / rows.length - stated) < 0.005);
}

/** The column that says which amounts are debet and which are credit; null when there is none. */
export function signColumn(table: AuditTable): number | null {
  const body = table.rows.filter(({ kind }) => kind === "body");
  const widest = Math.max(...table.columns.map(({ index }) => index)) + 3;
  for (let index = 0; index < widest; index++) {
    const signs = body.map((row) => String(table.cell(row, { index }).value).trim().toUpperCase());
    if (body.length > 2 && signs.every((sign) => sign === "D" || sign === "C") && new Set(signs).size === 2) return index;
  }
  return null;
}

const difference = /saldo|resultaat|verschil|tekort|overschot|balance|result/i;

/** Totals of debet and credit, and what is left of two totals. */
export function findBalances(table: AuditTable, cells: TableCells): Relation[] {
  const signs = signColumn(table);
  const totals = table.rows.filter(({ kind }) => kind === "total");
  const amounts = table.columns.filter(({ kind, heading }) => kind === "amount" && !headsRate(heading));
  const found: Relation[] = [];
  const [column] = amounts.slice(-1);
  if (signs !== null && column)
    for (const [word, sign] of [
      [/debet|debit/i, "D"],
      [/credit/i, "C"],
    ] as const) {
      const total = totals.find(({ label }) => word.test(label));
      if (!total) continue;
      const rows = table.rows.filter(
        (row) =>
          row.kind === "body" &&
          String(table.cell(row, { index: signs }).value)
            .trim()
            .toUpperCase() === sign,
      );
      if ([total, ...rows].every((row) => cells.isKnown(row, column)))
        found.push(
          sumRelation({
            kind: "sum",
            target: cells.id(total, column),
            parts: rows.map((row) => ({ cell: cells.id(row, column), sign: 1n })),
            slack: 0n,
            of: [],
          }),
        );
    }
  return [...found, ...table.rows.filter(({ label }) => difference.test(label)).flatMap((row) => balancesOf(table, row, amounts, cells))];
}

type Combination = readonly { readonly row: AuditRow; readonly column: number; readonly sign: 1n | -1n }[];

/** A row that is what two rows above it leave, in most of its columns. */
function balancesOf(table: AuditTable, row: AuditRow, columns: readonly AuditColumn[], cells: TableCells): Relation[] {
  const above = table.rows.filter((one) => one.index < row.index && columns.some((column) => cells.isAmount(one, column)));
  const near = above.filter((one, index) => one.kind === "total" || index >= above.length - 2).slice(-4);
  const filled = columns.filter((column) => cells.isAmount(row, column));
  const combinations: Combination[] = near.flatMap((one, index) =>
    near.slice(index + 1).flatMap((other): Combination[] =>
      [
        [1n, -1n],
        [-1n, 1n],
        [1n, 1n],
      ].map(([a = 1n, b = 1n]) => [
        { row: one, column: 0, sign: a as 1n },
        { row: other, column: 0, sign: b as 1n },
      ]),
    ),
  );
  // Debet and credit in two columns, with what is left below the first.
  const [total] = near.filter(({ kind }) => kind === "total").slice(-1);
  if (total && filled.length === 1 && columns.length === 2)
    combinations.push(
      ...(
        [
          [1n, -1n],
          [-1n, 1n],
        ] as const
      ).map(([a, b]) => [
        { row: total, column: 0, sign: a },
        { row: total, column: 1, sign: b },
      ]),
    );
  const relationsOf = (parts: Combination) =>
    filled.flatMap((column, position) => {
      const ids = parts.map((part) => ({
        cell: cells.id(part.row, part.column === 0 ? column : (columns[position + part.column] ?? column)),
        sign: part.sign,
      }));
      if (![row, ...parts.map((part) => part.row)].every((one) => cells.isKnown(one, column))) return [];
      return [
        sumRelation({
          kind: "across",
          target: cells.id(row, column),
          parts: ids,
          slack: slackOf(
            cells,
            ids.map(({ cell }) => cell),
          ),
          of: parts.map((part) => part.row.label),
        }),
      ];
    });
  const best = combinations
    .map((parts) => relationsOf(parts))
    .map((relations) => ({ relations, holding: relations.filter((one) => one.holds(cells.amounts)).length }))
    .sort((a, b) => b.holding - a.holding)[0];
  if (best && best.holding > 0 && best.holding >= best.relations.length / 2) return best.relations;
  // Nothing fits: two sides that say what they are leave what is between them.
  const sides = near.filter(({ label }) => /kosten|lasten|dekking|baten|debet|credit/i.test(label));
  const [one, other] = sides.slice(-2);
  return one && other && filled.length === 1
    ? relationsOf([
        { row: one, column: 0, sign: 1n },
        { row: other, column: 0, sign: -1n },
      ])
    : [];
}
