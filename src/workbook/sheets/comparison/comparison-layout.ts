import { columnPoints, printableWidth } from "../../layout/paper";
import type { ComparisonSheetRequest } from "./comparison-request";

/**
 * Text of ten points, and notes of nine, can then still be read on paper; also by eyes, and in programs, that make columns a third wider.
 */
const leastScale = 0.95;
/** Programs without Calibri take a wider letter, and give columns that are counted in its digits up to so much of their width. */
const widerLetter = 1.36;
const labelCharacters = 34;
const leastNumber = 10;
/** Columns with numbers that tables and charts beside each other need on the first sheet. */
const usualNumbers = 10;
const leastLabel = 22;
/** Value, difference, difference as a part of the base. */
export const perScenario = 3;

export interface ComparisonLayout {
  /** Characters of the first column. */
  readonly label: number;
  /** Characters of every other column. */
  readonly number: number;
  /** Columns that are printed. */
  readonly columns: number;
  /** Scenarios, by their place, that stand beside each other in a table. */
  readonly groups: readonly (readonly number[])[];
  /** How many points on paper a point on the first sheet is, at most. */
  readonly scale: number;
  /** The sheet with gemeenten: all scenarios in one table, a page wide per group, at a percentage. */
  readonly municipal: { readonly label: number; readonly scale: number };
}

/** Widths and groups with which scenarios can be read on a landscape A4, however many there are and however large the amounts. */
export function comparisonLayout(request: ComparisonSheetRequest): ComparisonLayout {
  const count = request.scenarios.length;
  const number = Math.max(
    leastNumber,
    ...request.rows
      .flatMap((row) => [row.base, ...row.scenarios.map((one) => one.value)])
      .map((amount) => charactersOf(amount, request.unit)),
  );
  const label = labelCharacters;
  const room = Math.floor((printableWidth / leastScale - columnPoints(label)) / columnPoints(number));
  const most = Math.max(1, Math.floor((room - 1) / perScenario));
  const size = Math.ceil(count / Math.ceil(count / most));
  const groups = Array.from({ length: Math.ceil(count / size) }, (_, g) =>
    Array.from({ length: Math.min(size, count - g * size) }, (_one, i) => g * size + i),
  );
  const columns = 1 + Math.max(1 + perScenario * size, Math.min(usualNumbers, room));
  const names = request.rows.flatMap((row) => (row.kind === "gemeente" ? [row.name.length + 1] : []));
  const municipalLabel = Math.min(labelCharacters, Math.max(leastLabel, ...names));
  const pageWidth = columnPoints(municipalLabel) + (1 + perScenario * size) * columnPoints(number);
  return {
    label,
    number,
    columns,
    groups,
    scale: Math.min(1, printableWidth / (columnPoints(label) + (columns - 1) * columnPoints(number))),
    municipal: { label: municipalLabel, scale: Math.min(100, Math.floor((100 * printableWidth) / (widerLetter * pageWidth))) },
  };
}

/** With separators of thousands, cents where there are any, a sign and a little air. */
function charactersOf(amount: number, unit: number): number {
  const digits = String(Math.trunc(Math.abs(amount))).length;
  return digits + Math.floor((digits - 1) / 3) + (Number.isInteger(unit) ? 0 : 3) + 2;
}
