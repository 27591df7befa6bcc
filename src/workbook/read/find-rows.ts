import { normaliseHeading } from "./match-heading";
import { numberFromText } from "./number-from-text";
import type { CellValue, SheetCells } from "./sheet-cells";
import { isFilled, textOf } from "./sheet-cells";

/** Words with which a row of totals begins. */
const totals = /^(?:(?:sub|eind)?totaal|totalen|som|saldo|gemiddelde?|controle|total|sum)(?: |$)/;

export const isTotalsRow = (name: CellValue | undefined): boolean => totals.test(normaliseHeading(textOf(name)));

/** Number of rows under the headings: until the column that names them is empty or says that a total follows. */
export function countRows({ values }: SheetCells, headingRow: number, keyColumn: number): number {
  let rows = 0;
  for (let row = headingRow + 1; row < values.length; row++) {
    const name = values[row]?.[keyColumn];
    if (!isFilled(name) || isTotalsRow(name)) break;
    rows++;
  }
  return rows;
}

export interface NumberShare {
  /** Part of the filled cells that are numbers, also as text. */
  readonly numbers: number;
  /** Cells that hold a number as text. */
  readonly asText: number;
}

/** How far a column holds what a column of numbers should hold. */
export function numbersIn({ values }: SheetCells, column: number, from: number, rows: number): NumberShare {
  const cells = values
    .slice(from, from + rows)
    .map((row) => row[column])
    .filter(isFilled);
  const asText = cells.filter((cell) => typeof cell === "string" && numberFromText(cell) !== null).length;
  const numbers = cells.filter((cell) => typeof cell === "number").length + asText;
  return { numbers: cells.length === 0 ? 0 : numbers / cells.length, asText };
}
