import type { KeyFit } from "./fit-key";
import type { AuditColumn, AuditRow, AuditTable } from "../table/table";
import { headsTotals } from "../table/words";
import { keyRelation } from "./key-relation";
import { divided, microsOf, million, type Relation, sizeOf } from "./relation";
import type { TableCells } from "./table-cells";

const mostRows = 0.7;
const fewestRows = 4;
/** Beyond this, every change of a row is too much work to try. */
const mostParts = 600;

/** Amounts that follow a key of the table or the inhabitants, and percentages of a total. */
export function findKeys(
  table: AuditTable,
  cells: TableCells,
  fits: ReadonlyMap<AuditColumn, KeyFit | null>,
  sums: readonly Relation[],
): Relation[] {
  const found: Relation[] = [];
  for (const [column, fit] of fits) {
    if (!fit?.exact || headsTotals(column.heading)) continue;
    const rows = fit.rows.filter(({ row }) => cells.isKnown(row, column));
    const same = rows.filter(({ amount, weight }) => amount === weight).length;
    if (fit.key.kind === "population" && same >= rows.length * mostRows) {
      found.push(
        ...rows.map(({ row, weight }) =>
          populationRelation(cells.id(row, column), microsOf(weight) ?? 0n, String(fit.key.kind === "population" ? fit.key.year : "")),
        ),
      );
      continue;
    }
    if (fit.fitting.size === rows.length && rows.length > mostParts) continue;
    const ids = new Set(rows.map(({ row }) => cells.id(row, column)));
    const keyColumn =
      fit.key.kind === "column" ? table.columns.find(({ heading }) => fit.key.kind === "column" && heading === fit.key.heading) : undefined;
    const totals = sums.filter(
      ({ kind, cells: [target, ...parts] }) =>
        kind === "sum" && target !== undefined && parts.length === ids.size && parts.every((part) => ids.has(part)),
    );
    for (const { target } of totals) {
      if (rows.length > mostParts) continue;
      const isWhole = [target, ...ids].filter((id) => cells.amounts(id) % million === 0n).length > ids.size * mostRows;
      const relation = keyRelation({
        total: target,
        parts: rows.map(({ row }) => cells.id(row, column)),
        keys: keyColumn ? rows.map(({ row }) => cells.id(row, keyColumn)) : null,
        weights: rows.map(({ weight }) => microsOf(weight) ?? 0n),
        unit: isWhole ? million : 10_000n,
        fixed: 0n,
        of: [keyColumn?.heading ?? ""],
      });
      if (fit.fitting.size < rows.length || relation.holds(cells.amounts) || !isRoundedByRow(rows, fit)) found.push(relation);
    }
  }
  return found;
}

/** Every row is its share rounded by itself: another way of rounding, and no error. */
function isRoundedByRow(rows: KeyFit["rows"], { unit, rate }: KeyFit): boolean {
  return rows.every(({ amount, weight }) => Math.abs(amount - rate * weight) <= unit * 1.001);
}

function populationRelation(cell: number, inhabitants: bigint, year: string): Relation {
  return {
    kind: "population",
    target: cell,
    cells: [cell],
    of: [year],
    expected: () => inhabitants,
    holds: (amounts) => amounts(cell) === inhabitants,
    solve: () => [inhabitants],
  };
}

/** Percentages of the total of a column. */
export function findShares(table: AuditTable, cells: TableCells): Relation[] {
  const total = table.rows.findLast(({ kind }) => kind === "total");
  if (!total) return [];
  const body = table.rows.filter(({ kind }) => kind === "body");
  const shares = table.columns.filter(({ kind }) => kind === "percentage");
  const amounts = table.columns.filter(({ kind }) => kind === "amount");
  return shares.flatMap((share) => {
    const rows = body.filter((row) => cells.isKnown(row, share) && cells.isAmount(row, share));
    const values = rows.map((row) => cells.amounts(cells.id(row, share)));
    const scale = values.reduce((sum, value) => sum + value, 0n) > 2n * million ? 100n : 1n;
    const unit = [million, 100_000n, 10_000n, 1000n, 100n, 10n].find(
      (one) => values.filter((value) => value % one === 0n).length >= values.length * mostRows,
    );
    if (unit === undefined || rows.length < fewestRows) return [];
    const made = amounts
      .filter((amount) => cells.isKnown(total, amount) && cells.amounts(cells.id(total, amount)) > 0n)
      .map((amount) =>
        rows.filter((row) => cells.isKnown(row, amount)).map((row) => shareRelation(cells, { row, share, amount, total, scale, unit })),
      )
      .map((relations) => ({ relations, holding: relations.filter((one) => one.holds(cells.amounts)).length }))
      .filter(({ holding, relations }) => holding >= Math.max(fewestRows - 1, relations.length * mostRows))
      .sort((a, b) => b.holding - a.holding);
    return made[0]?.relations ?? [];
  });
}

interface ShareRequest {
  readonly row: AuditRow;
  readonly share: AuditColumn;
  readonly amount: AuditColumn;
  readonly total: AuditRow;
  readonly scale: bigint;
  readonly unit: bigint;
}

function shareRelation(cells: TableCells, { row, share, amount, total, scale, unit }: ShareRequest): Relation {
  const [target, part, whole] = [cells.id(row, share), cells.id(row, amount), cells.id(total, amount)];
  const expectedOf = (one: bigint, all: bigint) => (all <= 0n ? null : divided(one * scale * million, all, unit));
  return {
    kind: "share",
    target,
    cells: [target, part, whole],
    of: [amount.heading],
    expected: (get) => expectedOf(get(part), get(whole)),
    holds: (get) => {
      const expected = expectedOf(get(part), get(whole));
      return expected === null || expected === get(target) || (cells.isFormula(target) && sizeOf(expected - get(target)) < unit);
    },
    solve: (cell, get) => {
      const expected = expectedOf(get(part), get(whole));
      if (cell === target) return expected === null ? [] : [expected];
      const rest = scale * million - get(target);
      // The total counts the amount too.
      return cell === part && rest > 0n ? [divided(get(target) * (get(whole) - get(part)), rest, million)] : [];
    },
  };
}
