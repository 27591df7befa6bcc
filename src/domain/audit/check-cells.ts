import { isError, isNumberAsText, isNumeric, textOf } from "./cells";
import type { Finding } from "./finding";
import type { AuditTable, TableColumn, TableRow } from "./table";
import { headsSigned } from "./words";

const counted = (table: AuditTable): readonly TableRow[] => table.rows.filter(({ kind }) => kind !== "aside");

/** Cells that hold an error, and formulas that look in another workbook. */
export function checkFormulaResults(table: AuditTable, column: TableColumn): Finding[] {
  return counted(table).flatMap((row): Finding[] => {
    const cell = table.cell(row, column);
    const named = { label: row.label, heading: column.heading };
    const at = { amount: null, cells: [table.place(row, column)], correction: null };
    if (isError(cell)) return [{ weight: "error", ...at, details: { kind: "errorCell", error: String(cell.value), ...named } }];
    if (cell.formula !== null && looksOutside(cell.formula)) return [{ weight: "note", ...at, details: { kind: "outsideFormula", formula: cell.formula, ...named } }];
    return [];
  });
}

/** "[Begroting.xlsx]Blad1!A1" or "'C:\map\[Begroting.xlsx]Blad1'!A1"; brackets after a name are a column of a table. */
const looksOutside = (formula: string): boolean => /(?:^|[=(,+\-*/&^<>' \\])\[[^\]]+\.xl\w+\][^!]*!/i.test(formula) || /'[^']*\[[^\]]+\][^']*'!/.test(formula) || /(?:^|[=(,+\-*/&^<>])\[\d+\][^!]*!/.test(formula);

/** Numbers that are text, so that Excel does not add them; per column, because they come in rows. */
export function checkNumbersAsText(table: AuditTable, column: TableColumn): Finding[] {
  const rows = counted(table).filter((row) => isNumberAsText(table.cell(row, column)) && table.cell(row, column).formula === null);
  const [first] = rows;
  if (!first) return [];
  const numbers = rows.map((row) => ({ place: table.place(row, column), value: table.cell(row, column).number ?? 0 }));
  return [
    {
      weight: "error",
      amount: numbers.reduce((sum, { value }) => sum + Math.abs(value), 0),
      cells: numbers.map(({ place }) => place),
      correction: { cells: numbers.map(({ place, value }) => ({ place, content: { value } })) },
      details: { kind: "numbersAsText", heading: column.heading, example: textOf(table.cell(first, column)), number: numbers[0]?.value ?? 0 },
    },
  ];
}

/** A few negative amounts among positive ones. */
const fewNegative = 0.25;

export function checkNegatives(table: AuditTable, column: TableColumn): Finding[] {
  if (headsSigned(column.heading) || column.kind === "year") return [];
  const rows = table.rows.filter((row) => row.kind === "body" && isNumeric(table.cell(row, column)));
  const negative = rows.filter((row) => (table.cell(row, column).number ?? 0) < 0);
  if (negative.length > rows.length * fewNegative) return [];
  return negative.map((row): Finding => {
    const value = table.cell(row, column).number ?? 0;
    return { weight: "warning", amount: value, cells: [table.place(row, column)], correction: null, details: { kind: "negativeAmount", label: row.label, heading: column.heading, value, closes: false } };
  });
}
