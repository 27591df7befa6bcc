import type { PlanProblem } from "../domain/plan/problem";
import { settingSchemas, tableSchemas, type ColumnSchema, type PlanTableId } from "../domain/plan/schema";
import type { Language } from "./language";
import type { PlanTexts } from "./plan-texts";

const locale: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };
/** Nobody counts the digits of a larger number. */
const longest = 1e15;
/** As Excel shows them. */
const truth = { nl: ["WAAR", "ONWAAR"], en: ["TRUE", "FALSE"] } as const;

/** Everything that is wrong with a plan is told in one sentence: where, what stands there, what to do. */
export function problemSentence(problem: PlanProblem, texts: PlanTexts, language: Language): string {
  const { table, row, column } = problem;
  const place = texts.place(columnLabel(table, column, texts), row, texts.tables[table], problem.at);
  return texts.problems[problem.key]({ place, value: valueInWords(problem, texts, language), expected: expectedInWords(problem, language) });
}

/** As much of a text as people need to know it again. */
export const clipped = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Heading or label of a column of the plan, as people know it. */
export function columnLabel(table: PlanTableId, column: string, texts: PlanTexts): string {
  if (table === "instellingen") return texts.settings[column as keyof typeof texts.settings]?.label ?? column;
  return (texts.headings[table] as Readonly<Record<string, string>>)[column] ?? column;
}

const expectedInWords = ({ key, expected = "" }: PlanProblem, language: Language): string => (key === "aboveMost" ? new Intl.NumberFormat(locale[language]).format(Number(expected)) : expected);

function valueInWords({ key, table, column, value }: PlanProblem, texts: PlanTexts, language: Language): string {
  if (value === null || value === "") return texts.blank;
  if (typeof value === "string") return `"${clipped(value)}"`;
  if (typeof value === "boolean") return truth[language][value ? 0 : 1];
  const schema: ColumnSchema | undefined = ((table === "instellingen" ? settingSchemas : tableSchemas[table]) as Readonly<Record<string, ColumnSchema>>)[column];
  if (schema?.kind === "year" && Number.isInteger(value)) return String(value);
  const percentage = key === "aboveOne" || schema?.kind === "fraction";
  if (Math.abs(value) > longest) return new Intl.NumberFormat(locale[language], { notation: "scientific", maximumFractionDigits: 6 }).format(value);
  return new Intl.NumberFormat(locale[language], percentage ? { style: "percent", maximumFractionDigits: 4 } : { maximumFractionDigits: 6 }).format(value);
}
