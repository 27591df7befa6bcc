import type { RelationKind } from "./relations/relation";
import type { CellPlace } from "./table/cells";

/**
 * What a correction puts in a cell: a value, the formula of another cell as if it were copied here, or a formula that adds a range or some
 * cells.
 */
export type CorrectedContent =
  | { readonly value: number; readonly numberFormat?: string }
  | { readonly formulaOf: CellPlace }
  | { readonly sumFrom: CellPlace; readonly sumTo: CellPlace }
  | { readonly sumOf: readonly CellPlace[] };

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
  /** What the key gives the row. */
  readonly expected: number;
  readonly sum: number;
  readonly total: number;
  readonly key: AuditKey;
}

/** What should hold of a cell. */
export interface Proof extends Named {
  readonly relation: RelationKind;
  /** Headings of what it is made of; the year of inhabitants. */
  readonly of: readonly string[];
}

/** Another amount for a cell, with which what was broken holds. */
export interface Remedy extends Named {
  readonly value: number;
  readonly expected: number;
}

/** What can be wrong, with the values its sentence quotes. Amounts are in the unit of the table. */
export type FindingDetails =
  | ({ readonly kind: "errorCell"; readonly error: string } & Named)
  /** `sum`: of the parts, without totals; null when they are not added up. */
  | {
      readonly kind: "numbersAsText";
      readonly label: string;
      readonly heading: string;
      readonly example: string;
      readonly sum: number | null;
    }
  | ({ readonly kind: "formulaOverwritten"; readonly value: number } & Named)
  | ({ readonly kind: "outsideFormula"; readonly formula: string } & Named)
  | ({ readonly kind: "sumMismatch"; readonly sum: number; readonly total: number } & Named)
  | ({ readonly kind: "roundingDifference"; readonly sum: number; readonly total: number } & Named)
  /** All rows are right by the key; the total is not. */
  | ({ readonly kind: "wrongTotal"; readonly sum: number; readonly total: number; readonly key: AuditKey } & Named)
  | ({ readonly kind: "totalOfOther"; readonly sum: number; readonly total: number; readonly other: string } & Named)
  | ({ readonly kind: "totalSkipsRows"; readonly sum: number; readonly total: number; readonly skipped: readonly string[] } & Named)
  /** The total of the rows in sight; `count` rows are hidden. */
  | ({ readonly kind: "totalOfVisible"; readonly sum: number; readonly total: number; readonly count: number } & Named)
  | ({ readonly kind: "totalCountsTotals"; readonly sum: number; readonly total: number; readonly counted: readonly string[] } & Named)
  /** The row carries the amount of another row, at `ratio` times its weight; with `closing` the table closes. */
  | ({ readonly kind: "copiedAmount"; readonly other: string; readonly ratio: number } & Closing)
  /** This row alone does not fit the others; with `closing` the table closes. */
  | ({ readonly kind: "closingRow" } & Closing)
  /** As copiedAmount, in a table that closes; `expected` follows from the key. */
  | ({
      readonly kind: "copiedDeviation";
      readonly other: string;
      readonly ratio: number;
      readonly value: number;
      readonly expected: number;
      readonly key: AuditKey;
    } & Named)
  | ({ readonly kind: "keyDeviation"; readonly value: number; readonly expected: number; readonly key: AuditKey } & Named)
  /** Each of two rows carries what the other should have. */
  | ({
      readonly kind: "swappedAmounts";
      readonly value: number;
      readonly other: string;
      readonly otherValue: number;
      readonly key: AuditKey;
    } & Named)
  /** `other`: the year of which the figure is the right one. */
  | ({
      readonly kind: "inhabitantsDiffer";
      readonly value: number;
      readonly expected: number;
      readonly year: number;
      readonly other: number | null;
    } & Named)
  | ({ readonly kind: "wrongRounding"; readonly value: number; readonly rounded: number } & Named)
  /** With one other amount in this cell, all of `proofs` hold; there is no other explanation. */
  | ({ readonly kind: "wrongAmount"; readonly value: number; readonly expected: number; readonly proofs: readonly Proof[] } & Named)
  /** Something that should hold does not; `remedies` are the explanations that are as good, none when there are too many. */
  | ({ readonly kind: "brokenRelation"; readonly value: number; readonly expected: number; readonly remedies: readonly Remedy[] } & Proof)
  /** The formula is not that of the cells around it. */
  | ({ readonly kind: "formulaDiffers"; readonly formula: string; readonly usual: string } & Named)
  | ({ readonly kind: "shownMismatch"; readonly sum: number; readonly total: number } & Named)
  | { readonly kind: "percentagesNotHundred"; readonly heading: string; readonly sum: number }
  /** The percentage says `share` of the whole, the amount is `part` of it. */
  | ({ readonly kind: "shareDiffers"; readonly value: number; readonly share: number; readonly part: number } & Named)
  | ({ readonly kind: "negativeAmount"; readonly value: number; readonly closes: boolean } & Named)
  /** `amounts`: in each of its rows; null where there is none. */
  | ({ readonly kind: "doubleMunicipality"; readonly amounts: readonly (number | null)[] } & Named)
  /** Two municipalities of which the one went into the other. */
  | { readonly kind: "neverTogether"; readonly names: readonly string[]; readonly other: string }
  /** The amounts follow the inhabitants of another year than the table shows under `other`. */
  | { readonly kind: "followsOtherYear"; readonly heading: string; readonly other: string; readonly shown: number; readonly year: number }
  /** The heading says one year, the figures are those of another. */
  | { readonly kind: "inhabitantsOfOtherYear"; readonly heading: string; readonly said: number; readonly year: number }
  | { readonly kind: "missingMunicipalities"; readonly names: readonly string[]; readonly region: string; readonly heading: string }
  | { readonly kind: "hiddenRows"; readonly count: number; readonly transposed: boolean; readonly heading: string };

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
  /** `except`: rows that do not; `largest` is the largest difference of the others. */
  | {
      readonly kind: "key";
      readonly heading: string;
      readonly key: AuditKey;
      readonly exact: boolean;
      readonly largest: number;
      readonly except: readonly string[];
    }
  /** The column holds the inhabitants of a year. */
  | { readonly kind: "inhabitants"; readonly heading: string; readonly year: number; readonly except: readonly string[] }
  /** Municipalities of which there are no inhabitants: they ended before the first year. */
  | { readonly kind: "formerMunicipalities"; readonly names: readonly string[]; readonly into: string }
  | { readonly kind: "percentages"; readonly heading: string; readonly sum: number; readonly rounded: boolean }
  /** The percentages are those of the amounts under `of`. */
  | { readonly kind: "shares"; readonly heading: string; readonly of: string }
  /** Columns with a last row that is no sum, such as rates. */
  | { readonly kind: "notAdded"; readonly headings: readonly string[] }
  | { readonly kind: "transposed" };

export interface TableAudit {
  /** The most serious first. */
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedCheck[];
}

const weights: readonly FindingWeight[] = ["error", "warning", "note"];

/** From cause to consequence: an error in a cell spoils the sum, not the other way round. */
const kinds: readonly FindingKind[] = [
  "errorCell",
  "numbersAsText",
  "wrongAmount",
  "formulaOverwritten",
  "formulaDiffers",
  "doubleMunicipality",
  "wrongRounding",
  "copiedAmount",
  "closingRow",
  "totalOfOther",
  "totalSkipsRows",
  "totalCountsTotals",
  "wrongTotal",
  "totalOfVisible",
  "negativeAmount",
  "neverTogether",
  "inhabitantsOfOtherYear",
  "inhabitantsDiffer",
  "followsOtherYear",
  "swappedAmounts",
  "copiedDeviation",
  "keyDeviation",
  "percentagesNotHundred",
  "shareDiffers",
  "missingMunicipalities",
  "sumMismatch",
  "brokenRelation",
  "roundingDifference",
  "shownMismatch",
  "outsideFormula",
  "hiddenRows",
];

/** Totals are told by what they should be, not as a formula that was typed over. */
const sayMore: ReadonlySet<FindingKind> = new Set(["totalOfOther", "totalSkipsRows", "totalCountsTotals", "wrongTotal", "sumMismatch"]);

/** About the table as a whole, whatever cell they point at. */
const ofTable: ReadonlySet<FindingKind> = new Set([
  "hiddenRows",
  "missingMunicipalities",
  "neverTogether",
  "inhabitantsOfOtherYear",
  "followsOtherYear",
]);

/** The most serious first, one per cell: what comes later about the same cell is a consequence. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  const rank = ({ weight, details }: Finding) => weights.indexOf(weight) * kinds.length + kinds.indexOf(details.kind);
  const place = ({ cells: [cell] }: Finding) => (cell ? `${String(cell.row)}|${String(cell.column)}` : "");
  const sums = new Set(findings.filter(({ details }) => sayMore.has(details.kind)).map(place));
  const kept = findings.filter((one) => one.details.kind !== "formulaOverwritten" || !sums.has(place(one)));
  const sorted = [...kept].sort((a, b) => rank(a) - rank(b) || Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0));
  const seen = new Set<string>();
  return sorted.filter((one) => {
    const at = place(one);
    const isNew = !seen.has(at) || ofTable.has(one.details.kind);
    seen.add(at);
    return isNew;
  });
}
