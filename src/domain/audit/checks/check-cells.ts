import type { Finding, FindingDetails, FindingWeight } from "../finding";
import { sumOf, writtenDecimals } from "../table/amounts";
import { isError, isNumberAsText, isNumeric, textOf } from "../table/cells";
import { type AuditTable, type AuditColumn, type AuditRow, mainColumn } from "../table/table";
import { headsRate, saysSigned } from "../table/words";

const counted = (table: AuditTable): readonly AuditRow[] => table.rows.filter(({ kind }) => kind !== "aside");

/** Cells that hold an error, and formulas that look in another workbook; each told once per column. */
export function checkFormulaResults(table: AuditTable, column: AuditColumn): Finding[] {
  const rows = counted(table);
  const wrong = rows.filter((row) => isError(table.cell(row, column)));
  // The error of a row is also that of its total.
  const causes = wrong.some(({ kind }) => kind === "body") ? wrong.filter(({ kind }) => kind === "body") : wrong;
  const outside = rows.filter((row) => !wrong.includes(row) && looksOutside(table.cell(row, column).formula ?? ""));
  const findingOf = (found: readonly AuditRow[], weight: FindingWeight, detailsOf: (row: AuditRow) => FindingDetails): Finding[] =>
    found[0]
      ? [{ weight, amount: null, cells: found.map((row) => table.place(row, column)), correction: null, details: detailsOf(found[0]) }]
      : [];
  const named = ({ label }: AuditRow) => ({ label, heading: column.heading });
  return [
    ...findingOf(causes, "error", (row) => ({ kind: "errorCell", error: String(table.cell(row, column).value), ...named(row) })),
    ...findingOf(outside, "note", (row) => ({ kind: "outsideFormula", formula: table.cell(row, column).formula ?? "", ...named(row) })),
  ];
}

/** "[Begroting.xlsx]Blad1!A1" or "'C:\map\[Begroting.xlsx]Blad1'!A1"; brackets after a name are a column of a table. */
const looksOutside = (formula: string): boolean =>
  /(?:^|[=(,+\-*/&^<>' \\])\[[^\]]+\.xl\w+\][^!]*!/i.test(formula) ||
  /'[^']*\[[^\]]+\][^']*'!/.test(formula) ||
  /(?:^|[=(,+\-*/&^<>])\[\d+\][^!]*!/.test(formula);

/** Numbers that are text, so that Excel does not add them; per column, because they come in rows. */
export function checkNumbersAsText(table: AuditTable, column: AuditColumn): Finding[] {
  const rows = counted(table).filter((row) => isNumberAsText(table.cell(row, column)) && table.cell(row, column).formula === null);
  const [first] = rows;
  if (!first) return [];
  const numbers = rows.map((row) => ({
    row,
    place: table.place(row, column),
    text: textOf(table.cell(row, column)),
    value: table.cell(row, column).number ?? 0,
  }));
  const parts = numbers.filter(({ row }) => row.kind === "body");
  const isAdded = column.kind === "amount" && !headsRate(column.heading) && parts.length > 0;
  const sum = isAdded ? sumOf(parts.map(({ value }) => value)) : null;
  return [
    {
      weight: "error",
      amount: sum,
      cells: numbers.map(({ place }) => place),
      correction: {
        cells: numbers.map(({ place, text, value }) => ({
          place,
          content: { value, ...(text.endsWith("%") && { numberFormat: percentFormat(value) }) },
        })),
      },
      details: { kind: "numbersAsText", label: first.label, heading: column.heading, example: textOf(table.cell(first, column)), sum },
    },
  ];
}

/** So that 33,3% stays 33,3% instead of 0,333. */
function percentFormat(value: number): string {
  const decimals = Math.max(0, writtenDecimals(value, 8) - 2);
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}

/** A few negative amounts among positive ones. */
const fewNegative = 0.25;

export function checkNegatives(table: AuditTable, column: AuditColumn): Finding[] {
  if (saysSigned(column.heading)) return [];
  const rows = table.rows.filter((row) => row.kind === "body" && isNumeric(table.cell(row, column)));
  const negative = rows.filter((row) => (table.cell(row, column).number ?? 0) < 0 && !saysSigned(row.label));
  if (negative.length > rows.length * fewNegative) return [];
  return negative.map((row): Finding => {
    const value = table.cell(row, column).number ?? 0;
    return {
      weight: "warning",
      amount: value,
      cells: [table.place(row, column)],
      correction: null,
      details: { kind: "negativeAmount", label: row.label, heading: column.heading, value, closes: false },
    };
  });
}

/** Rows out of sight, by hand or by a filter: they count in the totals. */
export function checkHidden(table: AuditTable): Finding[] {
  const hidden = table.rows.filter(({ kind, hidden: isHidden }) => isHidden && kind === "body");
  const column = mainColumn(table);
  if (hidden.length === 0 || !column) return [];
  return [
    {
      weight: "note",
      amount: hidden.reduce((sum, row) => sum + (table.cell(row, column).number ?? 0), 0),
      cells: hidden.map((row) => table.place(row, column)),
      correction: null,
      details: { kind: "hiddenRows", count: hidden.length, transposed: table.transposed, heading: column.heading },
    },
  ];
}
