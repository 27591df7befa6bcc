import type { Euros } from "../units";

/** A row of a table that someone else made. */
export interface StatedRow {
  readonly name: string;
  readonly amount: Euros;
  readonly weight: number;
}

export interface ReconciliationRequest {
  readonly rows: readonly StatedRow[];
  /** What the amounts should come to. */
  readonly total: Euros;
  /** Unit in which the table is written; 1 (whole euros) when left out. */
  readonly unit?: Euros;
}

/** The row carries another row's amount; with `closing` instead the table adds up. */
export interface CopyOfFinding {
  readonly kind: "copyOf";
  readonly name: string;
  readonly other: string;
  readonly otherIndex: number;
  readonly amount: Euros;
  readonly closing: Euros;
  /** total minus the sum of the stated amounts. */
  readonly shortfall: Euros;
}

/** This row alone is far from its share, and closing the table brings it there. */
export interface ClosingRowFinding {
  readonly kind: "closingRow";
  readonly name: string;
  readonly amount: Euros;
  readonly closing: Euros;
  readonly shortfall: Euros;
}

/** The column does not add up and no single row explains it. Stands on the last row. */
export interface SumMismatchFinding {
  readonly kind: "sumMismatch";
  readonly sum: Euros;
  readonly total: Euros;
  readonly shortfall: Euros;
}

/** The column misses the total by no more than rounding every row by itself can do. Stands on the last row. */
export interface RoundingFinding {
  readonly kind: "roundingDifference";
  readonly sum: Euros;
  readonly total: Euros;
  readonly shortfall: Euros;
}

export type ReconciliationFinding = CopyOfFinding | ClosingRowFinding | SumMismatchFinding | RoundingFinding;

export interface ReconciledRow {
  readonly name: string;
  readonly stated: Euros;
  readonly recalculated: Euros;
  /** stated - recalculated. */
  readonly difference: Euros;
  /** total minus the other stated amounts: the amount that closes the table. */
  readonly closing: Euros;
  readonly finding: ReconciliationFinding | null;
}
