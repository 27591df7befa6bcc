import type { CellPlace } from "./cells";

/** What a correction puts in a cell: a value, or the formula of another cell as if it were copied here. */
export type CorrectedContent = { readonly value: number } | { readonly formulaOf: CellPlace } | { readonly sumFrom: CellPlace; readonly sumTo: CellPlace };

export interface Correction {
  readonly cells: readonly { readonly place: CellPlace; readonly content: CorrectedContent }[];
}

/** error: the table is wrong; warning: look at it; note: good to know. */
export type FindingWeight = "error" | "warning" | "note";

/** Against what the amounts were held. */
export type AuditKey =
  | { readonly kind: "population"; readonly year: number }
  /** A column of the table itself. */
  | { readonly kind: "column"; readonly heading: string };

/** Rows and columns by what people call them. */
interface Named {
  readonly label: string;
  readonly heading: string;
}

/** What a column comes to, what its total says, and the row that explains the difference. */
interface Closing extends Named {
  readonly value: number;
  readonly closing: number;
  readonly sum: number;
  readonly total: number;
  readonly key: AuditKey;
}

/** What can be wrong, with the values its sentence quotes. Amounts are in the unit of the table. */
export type FindingDetails =
  | ({ readonly kind: "errorCell"; readonly error: string } & Named)
  | { readonly kind: "numbersAsText"; readonly heading: string; readonly example: string; readonly number: number }
  | ({ readonly kind: "formulaOverwritten"; readonly value: number } & Named)
  | ({ readonly kind: "outsideFormula"; readonly formula: string } & Named)
  | ({ readonly kind: "sumMismatch"; readonly sum: number; readonly total: number } & Named)
  | ({ readonly kind: "roundingDifference"; readonly sum: number; readonly total: number } & Named)
  /** All rows are right by the key; the total is not. */
  | ({ readonly kind: "wrongTotal"; readonly sum: number; readonly total: number; readonly key: AuditKey } & Named)
  | ({ readonly kind: "totalOfOther"; readonly sum: number; readonly total: number; readonly other: string } & Named)
  | ({ readonly kind: "totalSkipsRows"; readonly sum: number; readonly total: number; readonly skipped: readonly string[] } & Named)
  /** The row carries the amount of another row, at `ratio` times its weight; with `closing` the table closes. */
  | ({ readonly kind: "copiedAmount"; readonly other: string; readonly ratio: number } & Closing)
  /** This row alone does not fit the others; with `closing` the table closes. */
  | ({ readonly kind: "closingRow" } & Closing)
  /** As copiedAmount, in a table that closes; `expected` follows from the key. */
  | ({ readonly kind: "copiedDeviation"; readonly other: string; readonly ratio: number; readonly value: number; readonly expected: number; readonly key: AuditKey } & Named)
  | ({ readonly kind: "keyDeviation"; readonly value: number; readonly expected: number; readonly key: AuditKey } & Named)
  /** Each of two rows carries what the other should have. */
  | ({ readonly kind: "swappedAmounts"; readonly value: number; readonly other: string; readonly otherValue: number } & Named)
  | ({ readonly kind: "inhabitantsDiffer"; readonly value: number; readonly expected: number; readonly year: number } & Named)
  | ({ readonly kind: "wrongRounding"; readonly value: number; readonly rounded: number } & Named)
  | ({ readonly kind: "shownMismatch"; readonly sum: number; readonly total: number } & Named)
  | { readonly kind: "percentagesNotHundred"; readonly heading: string; readonly sum: number }
  | ({ readonly kind: "negativeAmount"; readonly value: number; readonly closes: boolean } & Named)
  | { readonly kind: "doubleMunicipality"; readonly label: string; readonly times: number }
  | { readonly kind: "missingMunicipalities"; readonly names: readonly string[]; readonly region: string }
  | { readonly kind: "hiddenRows"; readonly count: number; readonly transposed: boolean };

export type FindingKind = FindingDetails["kind"];

export interface Finding {
  readonly weight: FindingWeight;
  /** How much is at stake; null when that is not a number. */
  readonly amount: number | null;
  /** Where it is; the first is the one to go to. */
  readonly cells: readonly CellPlace[];
  readonly correction: Correction | null;
  readonly details: FindingDetails;
}

/** What was looked at and found in order. */
export type PassedCheck =
  | { readonly kind: "cells"; readonly count: number }
  | { readonly kind: "sums"; readonly count: number }
  | { readonly kind: "noTotals" }
  | { readonly kind: "key"; readonly heading: string; readonly key: AuditKey; readonly exact: boolean; readonly largest: number }
  | { readonly kind: "percentages"; readonly heading: string; readonly sum: number; readonly rounded: boolean }
  | { readonly kind: "transposed" };

export interface TableAudit {
  /** The most serious first. */
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedCheck[];
}
