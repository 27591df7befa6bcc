import type { ExampleCell, FunctionDefinition } from "../../../functions/definition";
import type { Language } from "../../../text/language";

/** What may not change in a formula, or a mark that differs: texts and quoted sheet names, commas, decimal points. */
const marks = /"(?:[^"]|"")*"|'(?:[^']|'')*'|,|(?<=\d)\.(?=\d)/g;

/**
 * A formula as Excel shows it in this language. For formulas of our own functions, cells and numbers: functions of Excel itself keep
 * their English name, and array constants their marks.
 */
export function formulaIn(language: Language, formula: string): string {
  if (language === "en") return formula;
  return formula.replace(marks, (mark) => (mark === "," ? ";" : mark === "." ? "," : mark));
}

/** How a function is called: NORMPLAN.X(a; [b]), optional arguments in brackets. */
export function syntaxIn(language: Language, { id, parameters }: FunctionDefinition): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=NORMPLAN.${id}(${names.join(language === "nl" ? "; " : ", ")})`;
}

/** A value as a cell without a number format shows it. */
export function valueIn(language: Language, value: ExampleCell): string {
  if (value === null) return "";
  if (typeof value === "boolean") return language === "nl" ? (value ? "WAAR" : "ONWAAR") : String(value).toUpperCase();
  if (typeof value === "string") return value;
  return value.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 10 });
}
