import { isSame } from "./amounts";
import { sumGroups, summedRows } from "./sums";
import type { AuditTable, RowKind, AuditRow } from "./table";
import { headsRate, saysGrandTotal, saysOtherSum } from "./words";

/** More rows than this that may be sums are no sums. */
const mostDoubtful = 12;
/** Rows that an unnamed sum is taken to be the sum of. */
const mostSummed = 60;

/**
 * Which rows are sums, where their names do not tell: "Gemeenten" above or below the municipalities it sums, or "Totaal personeel" that is
 * an amount among others. A row is read otherwise only when a total that did not add up then does.
 */
export function readTotals(table: AuditTable): AuditTable {
  const named = withKinds(table, (row) => (row.kind === "body" && !row.municipality && sumsRows(table, row) ? "total" : row.kind));
  if (named.rows.some(({ kind }) => kind === "body")) return bestReading(withoutOtherSums(named));
  const last = named.rows.findLast(({ kind }) => kind === "total");
  return withKinds(named, (row) => (row.kind === "total" && row !== last ? "body" : row.kind));
}

/** "Totaal 2024" below "Totaal 2025": only the first is the sum of these rows. */
function withoutOtherSums(table: AuditTable): AuditTable {
  const rows = table.rows.filter(({ kind }) => kind !== "aside");
  const others = rows.filter(
    (row, index) =>
      row.kind === "total" && rows[index - 1]?.kind === "total" && saysOtherSum(row.label) && saysOtherSum(rows[index - 1]?.label ?? ""),
  );
  return withKinds(table, (row) => (others.some(({ index }) => index === row.index) ? "aside" : row.kind));
}

const withKinds = (table: AuditTable, kindOf: (row: AuditRow) => RowKind): AuditTable => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, kind: kindOf(row) })),
});

const amountColumns = (table: AuditTable) => table.columns.filter(({ kind, heading }) => kind === "amount" && !headsRate(heading));

/** Its formula sums rows of the table. */
const sumsRows = (table: AuditTable, row: AuditRow): boolean =>
  amountColumns(table).some((column) => {
    const summed = summedRows(table, row, column);
    return summed !== null && summed.length >= 2 && !summed.includes(row);
  });

function bestReading(table: AuditTable): AuditTable {
  let best = readingOf(table);
  for (;;) {
    const { table: now, open } = best;
    if (open.size === 0) return now;
    const hidden = doubtful(now, (row) => row.kind === "body" && equalsNeighbours(best, row));
    // A sum that adds up is what it says.
    const named = doubtful(
      now,
      (row) => row.kind === "total" && !saysGrandTotal(row.label) && [...open].some((at) => at.startsWith(`${String(row.index)}|`)),
    );
    const nameless = doubtful(
      now,
      (row) => row.kind === "aside" && row.label === "" && amountColumns(now).some((column) => now.cell(row, column).number !== null),
    );
    const single = [...hidden, ...named, ...nameless];
    if (single.length > mostDoubtful) return now;
    const tries = [...single.map((row) => [row]), hidden, named, nameless].filter(({ length }) => length > 0);
    const readings = tries.map((flipped) =>
      readingOf(withKinds(now, (row) => (flipped.includes(row) ? (row.kind === "body" ? "total" : "body") : row.kind))),
    );
    const [better] = readings
      .filter((reading) => reading.open.size < open.size && closesMore(reading, best))
      .sort((a, b) => a.open.size - b.open.size);
    if (!better) return now;
    best = better;
  }
}

interface Reading {
  readonly table: AuditTable;
  /** Totals that do not add up, as "row|column". */
  readonly open: ReadonlySet<string>;
}

function readingOf(table: AuditTable): Reading {
  const open = amountColumns(table).flatMap((column) =>
    sumGroups(table, column).flatMap(({ total, sum, stated }) =>
      isSame(sum, stated) ? [] : [`${String(total.index)}|${String(column.index)}`],
    ),
  );
  return { table, open: new Set(open) };
}

/** A total that did not add up does now, instead of being no total any more. */
function closesMore(after: Reading, before: Reading): boolean {
  const totals = new Set(after.table.rows.filter(({ kind }) => kind === "total").map(({ index }) => String(index)));
  return [...before.open].some((at) => !after.open.has(at) && totals.has(at.split("|")[0] ?? ""));
}

/** Rows that may be read otherwise; the last row is what its name says. */
function doubtful(table: AuditTable, test: (row: AuditRow) => boolean): AuditRow[] {
  const last = table.rows.findLast(({ kind }) => kind !== "aside");
  return table.rows.filter((row) => row !== last && !row.municipality && test(row));
}

/** Its amount is that of two or more rows right above or right below it together. */
function equalsNeighbours({ table, open }: Reading, row: AuditRow): boolean {
  const rows = table.rows.filter(({ kind }) => kind !== "aside");
  const position = rows.findIndex(({ index }) => index === row.index);
  const above = rows.slice(Math.max(0, position - mostSummed), position).reverse();
  const below = rows.slice(position + 1, position + 1 + mostSummed);
  const columns = amountColumns(table).filter(({ index }) => [...open].some((at) => at.endsWith(`|${String(index)}`)));
  return columns.some((column) => {
    const amount = table.cell(row, column).number;
    if (amount === null || amount === 0) return false;
    return [above, below].some((side) => {
      let sum = 0;
      for (const [index, one] of side.entries()) {
        if (one.kind === "total") return false;
        sum += table.cell(one, column).number ?? 0;
        if (index > 0 && isSame(sum, amount)) return true;
        // Far beyond it: no deduction further on brings it back.
        if (Math.abs(sum) > Math.abs(amount) * 3) return false;
      }
      return false;
    });
  });
}
