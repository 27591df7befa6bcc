import type { Municipality } from "../../population/population-table";
import type { AuditCell, CellPlace } from "./cells";
import { headsAmounts, headsRate } from "./words";

export type RowKind =
  /** A part of the whole. */
  | "body"
  /** A sum of rows. */
  | "total"
  /** A caption, a difference, an average. */
  | "aside";

export interface AuditRow {
  /** Position among the rows of the table. */
  readonly index: number;
  readonly label: string;
  readonly kind: RowKind;
  readonly municipality: Municipality | null;
  readonly hidden: boolean;
  /** It sums the indented rows below it. */
  readonly leads: boolean;
}

/** "name": years, dates and numbering, which are not added up. */
export type AuditColumnKind = "amount" | "percentage" | "name";

export interface AuditColumn {
  readonly index: number;
  readonly heading: string;
  readonly kind: AuditColumnKind;
}

/** A table with its rows as rows, also when it stands transposed on the sheet. */
export interface AuditTable {
  readonly transposed: boolean;
  readonly rows: readonly AuditRow[];
  /** The columns with numbers. */
  readonly columns: readonly AuditColumn[];
  readonly cell: (row: { readonly index: number }, column: { readonly index: number }) => AuditCell;
  /** Where a cell stands on the sheet. */
  readonly place: (row: { readonly index: number }, column: { readonly index: number }) => CellPlace;
  readonly pattern: (row: { readonly index: number }, column: { readonly index: number }) => string | null;
}

/** An amount with the row it belongs to. */
export interface RowAmount {
  readonly row: AuditRow;
  readonly amount: number;
}

/** The amounts of a column in those rows; an empty cell counts as nothing. */
export const amountsOf = (table: AuditTable, column: AuditColumn, rows: readonly AuditRow[]): RowAmount[] =>
  rows.map((row) => ({ row, amount: table.cell(row, column).number ?? 0 }));

export const bodyOf = (table: AuditTable): readonly AuditRow[] => table.rows.filter(({ kind }) => kind === "body");

/** The column of which hidden, double and missing rows are told: money if there is any, and else the first amounts. */
export function mainColumn(table: AuditTable): AuditColumn | undefined {
  const amounts = table.columns.filter(({ kind, heading }) => kind === "amount" && !headsRate(heading));
  return amounts.find(({ heading }) => headsAmounts(heading)) ?? amounts[0];
}
