import type { NormProblem } from "../../domain/norm/input/norm-problem";
import { normPartSchemas, type NormPartId } from "../../domain/norm/input/schema";
import type { OutlookNote } from "../../domain/norm/outlook/outlook";
import { cellInWords, dayInWords } from "../format/cell-in-words";
import type { NormInputWords } from "./nl";
import { localeOf, type Language } from "../language";

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong in the tables of the norm in one sentence: where, what stands there, what to do. */
export function normProblemSentence(problem: NormProblem, texts: NormInputWords, language: Language): string {
  const { key, table, row, column, expected = "" } = problem;
  const heading = normHeading(table, column, texts);
  const place =
    table === "uitgangspunten" ? texts.settingPlace(heading, texts.tables[table]) : texts.place(heading, row, texts.tables[table]);
  const most = key === "aboveMost" ? new Intl.NumberFormat(localeOf(language)).format(Number(expected)) : expected;
  return texts.problems[key]({ place, value: valueInWords(problem, texts, language), expected: most });
}

/** Heading of a column of the tables of the norm, or what a setting is called. */
export function normHeading(table: NormPartId, column: string, { headings, settings }: NormInputWords): string {
  if (table === "uitgangspunten") return (settings as Readonly<Record<string, { readonly label: string }>>)[column]?.label ?? column;
  return (headings[table] as Readonly<Record<string, string>>)[column] ?? column;
}

/** What people should know about the series, the norm or the answer. */
export function remark(note: OutlookNote, texts: NormInputWords): string {
  return (texts.remarks[note.key] as (note: OutlookNote) => string)(note);
}

function valueInWords({ key, table, column, value }: NormProblem, texts: NormInputWords, language: Language): string {
  if (value === null || value === "") return texts.blank;
  const schema = normPartSchemas[table][column];
  if (typeof value === "string" && schema?.kind === "date" && isoDate.test(value)) return dayInWords(value, language);
  return cellInWords(
    value,
    schema?.kind === "year" || key === "yearAsDate" ? "year" : schema?.kind === "fraction" ? "percentage" : "number",
    language,
  );
}
