import { writtenDecimals } from "./decimals";
import type { Finding, PassedCheck } from "./finding";
import { sumOf } from "./money";
import { bodyOf, type AuditTable, type TableColumn, type TableRow } from "./table";
import { headsAmounts, headsPart } from "./words";

const fewestRows = 4;
/** Part of the rows that must fit for the percentages to be those of a column. */
const mostRows = 0.7;

interface Compared {
  readonly row: TableRow;
  readonly share: number;
  readonly amount: number;
  readonly part: number;
}

/** Do the percentages of a whole belong to the amounts beside them? Only asked of a table in which nothing else is wrong. */
export function checkShares(
  table: AuditTable,
  closing: readonly string[],
): { readonly findings: readonly Finding[]; readonly passed: readonly PassedCheck[] } {
  const shares = table.columns.filter(({ kind, heading }) => kind === "percentage" && headsPart(heading) && closing.includes(heading));
  const amounts = table.columns.filter(({ kind, heading }) => kind === "amount" && headsAmounts(heading));
  const compared = shares
    .flatMap((share) => amounts.map((amount) => ({ share, amount, ...compare(table, share, amount) })))
    .filter(({ rows, fitting }) => rows.length >= fewestRows && fitting.length >= rows.length * mostRows);
  return {
    findings: compared.flatMap(({ share, amount, rows, fitting }) =>
      rows.filter((one) => !fitting.includes(one)).map((one) => findingOf(table, one, { share, amount })),
    ),
    passed: compared
      .filter(({ rows, fitting }) => fitting.length === rows.length)
      .map(({ share, amount }) => ({ kind: "shares", heading: share.heading, of: amount.heading })),
  };
}

function compare(
  table: AuditTable,
  share: TableColumn,
  amount: TableColumn,
): { readonly rows: readonly Compared[]; readonly fitting: readonly Compared[] } {
  const body = bodyOf(table).filter((row) => table.cell(row, share).number !== null && table.cell(row, amount).number !== null);
  const whole = sumOf(body.map((row) => table.cell(row, share).number ?? 0)) > 2 ? 100 : 1;
  const total = sumOf(bodyOf(table).map((row) => table.cell(row, amount).number ?? 0));
  if (total <= 0) return { rows: [], fitting: [] };
  const rows = body.map((row): Compared => {
    const [given, stated] = [table.cell(row, share).number ?? 0, table.cell(row, amount).number ?? 0];
    return { row, share: given / whole, amount: stated, part: stated / total };
  });
  // The last unit of a percentage goes where it makes 100, and an amount is rounded too.
  const step = 10 ** -Math.max(2, ...rows.map((one) => writtenDecimals(one.share, 6))) + 1 / total;
  return { rows, fitting: rows.filter((one) => Math.abs(one.share - one.part) <= step * 1.001) };
}

const findingOf = (
  table: AuditTable,
  { row, share, amount, part }: Compared,
  columns: { readonly share: TableColumn; readonly amount: TableColumn },
): Finding => ({
  weight: "warning",
  amount: null,
  cells: [table.place(row, columns.share), table.place(row, columns.amount)],
  correction: null,
  details: { kind: "shareDiffers", label: row.label, heading: columns.amount.heading, value: amount, share, part },
});
