import type { AuditCell, AuditGrid } from "../../../src/domain/audit/table/cells";
import { numberFromText } from "../../../src/domain/number/number-from-text";

export type Typed = string | number | { readonly value: string | number; readonly formula?: string; readonly format?: string };

function cellOf(typed: Typed): AuditCell {
  const { value, formula = null, format = "General" } = typeof typed === "object" ? { ...typed } : { value: typed };
  return { value, formula, numberFormat: format, number: typeof value === "number" ? value : numberFromText(value) };
}

/** Cells as they were typed, from A1. Formulas are copies of one another when they are equal apart from digits. */
export const gridOf = (rows: readonly (readonly Typed[])[], hiddenRows: readonly number[] = []): AuditGrid => ({
  at: { row: 0, column: 0 },
  cells: rows.map((row) => row.map(cellOf)),
  hiddenRows: new Set(hiddenRows),
  hiddenColumns: new Set(),
  patternOf: (formula) => formula.replace(/[A-Z]+\d+/g, "#"),
});
