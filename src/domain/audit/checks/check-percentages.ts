import type { Finding, PassedCheck } from "../finding";
import { shownDecimals, sumOf, writtenDecimals } from "../table/amounts";
import { textOf } from "../table/cells";
import { type AuditTable, type AuditColumn, type AuditRow, bodyOf } from "../table/table";
import { headsAmounts, headsPart, headsShare } from "../table/words";

/** Percentages this near to 100 together are meant to be all parts of a whole. */
const meantToClose = 0.1;
const fewestParts = 3;

/** Do the parts make 100%? Up to half a step per row is rounding, and no error. */
export function checkPercentages(
  table: AuditTable,
  column: AuditColumn,
): { readonly findings: readonly Finding[]; readonly passed: readonly PassedCheck[] } {
  const rows = bodyOf(table).filter((row) => table.cell(row, column).number !== null);
  const values = rows.map((row) => table.cell(row, column).number ?? 0);
  const formats = rows.map((row) => table.cell(row, column).numberFormat);
  const asText = rows.some((row) => textOf(table.cell(row, column)).includes("%"));
  const whole = asText || formats.some((format) => format.includes("%")) || Math.max(...values) <= 1 ? 1 : 100;
  const total = table.rows.findLast((row) => row.kind === "total" && table.cell(row, column).number !== null);
  const stated = total ? (table.cell(total, column).number ?? 0) : null;
  const sum = sumOf(values);
  const closes =
    stated !== null
      ? Math.abs(stated / whole - 1) <= meantToClose
      : headsShare(column.heading) && Math.abs(sum / whole - 1) <= meantToClose;
  if (!closes || rows.length < fewestParts || (stated === null && rows.length !== bodyOf(table).length))
    return { findings: [], passed: [] };
  const decimals = Math.max(...values.map((value) => writtenDecimals(value, 8)), ...(whole === 1 ? [2] : [0]));
  const step = 10 ** -decimals;
  const away = Math.abs(sum - whole);
  // A float sum of exact parts is a hair off.
  if (away <= Math.max((step * rows.length) / 2, 1e-6 * whole)) {
    const shown = shownSum(values, formats, whole);
    return { findings: [], passed: [{ kind: "percentages", heading: column.heading, sum: shown, rounded: Math.abs(shown - 1) > 1e-9 }] };
  }
  // "Percentage" alone may be of something else than of the whole.
  if (stated === null && !headsPart(column.heading)) return { findings: [], passed: [] };
  const cells = [...(total ? [total] : []), ...rows].map((row) => table.place(row, column));
  return {
    findings: [
      {
        weight: "error",
        amount: null,
        cells,
        correction: null,
        details: { kind: "percentagesNotHundred", heading: column.heading, sum: sum / whole },
      },
    ],
    passed: [],
  };
}

/** What the percentages come to as they are shown, as a fraction. */
function shownSum(values: readonly number[], formats: readonly string[], whole: number): number {
  const shown = values.map((value, index) => {
    const decimals = shownDecimals(formats[index] ?? "");
    return decimals === null ? value : Number(value.toFixed(decimals));
  });
  return Number((sumOf(shown) / whole).toFixed(8));
}

const fewestRows = 4;
/** Part of the rows that must fit for the percentages to be those of a column. */
const mostRows = 0.7;

interface Compared {
  readonly row: AuditRow;
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
  share: AuditColumn,
  amount: AuditColumn,
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
  columns: { readonly share: AuditColumn; readonly amount: AuditColumn },
): Finding => ({
  weight: "warning",
  amount: null,
  cells: [table.place(row, columns.share), table.place(row, columns.amount)],
  correction: null,
  details: { kind: "shareDiffers", label: row.label, heading: columns.amount.heading, value: amount, share, part },
});
