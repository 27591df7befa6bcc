import { cellText } from "./cell-text";

type Cell = string | number | boolean | null;

/** Whether a cell holds a formula: a text that starts with = is the same as its value. */
export const isFormulaCell = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** What to write so that a cell holds again what was read of it: a formula stays one, and a text stays a text. */
export const asWritten = (formula: Cell, value: Cell): Cell =>
  isFormulaCell(formula, value) || typeof formula !== "string" ? formula : cellText(formula);
