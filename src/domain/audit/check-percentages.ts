import { textOf } from "./cells";
import { shownDecimals, writtenDecimals } from "./decimals";
import type { Finding, PassedCheck } from "./finding";
import { sumOf } from "./money";
import { bodyOf, type AuditTable, type TableColumn } from "./table";
import { headsPart, headsShare } from "./words";

/** Percentages this near to 100 together are meant to be all parts of a whole. */
const meantToClose = 0.1;
const fewestParts = 3;

/** Do the parts make 100%? Up to half a step per row is rounding, and no error. */
export function checkPercentages(
  table: AuditTable,
  column: TableColumn,
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
