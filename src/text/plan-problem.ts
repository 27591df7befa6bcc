import type { PlanProblem } from "../domain/plan/problem";
import { settingSchemas, tableSchemas, type ColumnSchema, type PlanTableId } from "../domain/plan/schema";
import type { Language } from "./language";
import type { PlanTexts } from "./plan-texts";

const locale: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

/** Everything that is wrong with a plan is told in one sentence: where, what stands there, what to do. */
export function problemSentence(problem: PlanProblem, texts: PlanTexts, language: Language): string {
  const { table, row, column } = problem;
  const place = texts.place(columnLabel(table, column, texts), row, texts.tables[table]);
  return texts.problems[problem.key]({ place, value: valueInWords(problem, texts, language), expected: problem.expected ?? "" });
}

/** Heading or label of a column of the plan, as people know it. */
export function columnLabel(table: PlanTableId, column: string, texts: PlanTexts): string {
  if (table === "instellingen") return texts.settings[column as keyof typeof texts.settings]?.label ?? column;
  return (texts.headings[table] as Readonly<Record<string, string>>)[column] ?? column;
}

function valueInWords({ key, table, column, value }: PlanProblem, texts: PlanTexts, language: Language): string {
  if (value === null || value === "") return texts.blank;
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value === "boolean") return String(value);
  const schema: ColumnSchema | undefined = ((table === "instellingen" ? settingSchemas : tableSchemas[table]) as Readonly<Record<string, ColumnSchema>>)[column];
  if (schema?.kind === "year") return String(value);
  const percentage = key === "aboveOne" || schema?.kind === "fraction";
  return new Intl.NumberFormat(locale[language], percentage ? { style: "percent", maximumFractionDigits: 4 } : { maximumFractionDigits: 6 }).format(value);
}
