import { type CellArea, a1 } from "../excel/area";
import { type CellContent, isFormula } from "../excel/formula";
import type { CellBlock } from "../layout/sheet-layout";

/** Letters, and words with plain punctuation between them: nothing Excel could take for a number, a date, a formula or a reference. */
const plainWords = /^\p{L}[\p{L}\p{M}\s,;:'’"()&./–—-]*$/u;
const booleans = new Set(["true", "false", "waar", "onwaar"]);

/**
 * A text as it must be handed to Excel to stay that text. Excel reads what is written as if it were typed: "=1+1", "+31", "@a",
 * "1-1-2016", "1.257" or "TRUE" would become something else. The apostrophe in front says "text" and is not part of the value.
 */
export function cellText(text: string): string {
  if (text === "") return text;
  return plainWords.test(text) && !booleans.has(text.toLowerCase()) ? text : `'${text}`;
}

type Cell = string | number | boolean | null;

/** Whether a cell holds a formula: a text that starts with = is the same as its value. */
export const isFormulaCell = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** What to write so that a cell holds again what was read of it: a formula stays one, and a text stays a text. */
export const asWritten = (formula: Cell, value: Cell): Cell =>
  isFormulaCell(formula, value) || typeof formula !== "string" ? formula : cellText(formula);

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
