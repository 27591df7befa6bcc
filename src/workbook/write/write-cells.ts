import { a1 } from "../plan/area";
import type { CellArea } from "../plan/area";
import { isFormula } from "../plan/content";
import type { CellContent } from "../plan/content";
import type { CellBlock } from "../plan/sheet-plan";
import { cellText } from "./cell-text";

function areaOf({ at, cells }: CellBlock): CellArea {
  return { ...at, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** null in a matrix leaves that cell alone. */
const constant = (content: CellContent) => (isFormula(content) ? null : typeof content === "string" ? cellText(content) : content);
const formulaOnly = (content: CellContent) => (isFormula(content) ? content.formula : null);

/** Texts and numbers; tables and names can be made over them. */
export function writeConstants(sheet: Excel.Worksheet, blocks: readonly CellBlock[]): void {
  for (const block of blocks) {
    if (block.cells.flat().every((content) => content === null || isFormula(content))) continue;
    sheet.getRange(a1(areaOf(block))).values = block.cells.map((row) => row.map(constant));
  }
}

/** After the tables and names that the formulas use: Excel refuses a formula with a table it does not know. */
export function writeFormulas(sheet: Excel.Worksheet, blocks: readonly CellBlock[]): void {
  for (const block of blocks) {
    if (!block.cells.flat().some(isFormula)) continue;
    sheet.getRange(a1(areaOf(block))).formulas = block.cells.map((row) => row.map(formulaOnly));
  }
}
