import type { PlanProblem } from "../../domain/plan/input/problem";
import { columnSchema, type PlanTableId } from "../../domain/plan/input/schema";
import { cellInWords } from "../format/cell-in-words";
import type { PlanTexts } from "./nl";
import { localeOf, type Language } from "../language";

/** Everything that is wrong with a plan is told in one sentence: where, what stands there, what to do. */
export function problemSentence(problem: PlanProblem, texts: PlanTexts, language: Language): string {
  const { table, row, column } = problem;
  const place = texts.place(columnLabel(table, column, texts), row, texts.tables[table], problem.at);
  return texts.problems[problem.key]({
    place,
    value: valueInWords(problem, texts, language),
    expected: expectedInWords(problem, language),
    year: String(problem.year ?? ""),
  });
}

/** Heading or label of a column of the plan, as people know it. */
export function columnLabel(table: PlanTableId, column: string, texts: PlanTexts): string {
  if (table === "instellingen") return texts.settings[column as keyof typeof texts.settings]?.label ?? column;
  return (texts.headings[table] as Readonly<Record<string, string>>)[column] ?? column;
}

const withNumber: readonly PlanProblem["key"][] = [
  "aboveMost",
  "notMultiple",
  "notWholeDays",
  "hoursBelowMinima",
  "hoursAboveMaxima",
  "minimaTooHigh",
  "maximaTooLow",
];

const expectedInWords = ({ key, expected = "" }: PlanProblem, language: Language): string =>
  withNumber.includes(key) ? new Intl.NumberFormat(localeOf(language)).format(Number(expected)) : expected;

function valueInWords({ key, table, column, value }: PlanProblem, texts: PlanTexts, language: Language): string {
  if (value === null || value === "") return texts.blank;
  const schema = columnSchema(table, column);
  return cellInWords(
    value,
    schema?.kind === "year" ? "year" : key === "aboveOne" || schema?.kind === "fraction" ? "percentage" : "number",
    language,
  );
}
