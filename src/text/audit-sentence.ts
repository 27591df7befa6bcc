import type { AuditKey, Finding, FindingDetails, PassedCheck } from "../domain/audit/finding";
import type { CellPlace } from "../domain/audit/cells";
import { headsMoney } from "../domain/audit/words";
import { euros, percentage, plainNumber } from "./amounts";
import type { Language } from "./language";
import type { AuditText, FindingWords } from "./nl/audit";

/** How an audit is told: language, sentences and how a cell is called. */
export interface AuditTelling {
  readonly texts: AuditText;
  readonly language: Language;
  readonly address: (place: CellPlace) => string;
}

const nothing: FindingWords = {
  who: "", label: "", heading: "", value: "", closing: "", sum: "", total: "", amount: "", isShort: false,
  other: "", otherValue: "", ratio: "", key: "", weight: "", count: 0, year: "", transposed: false,
};

/** What was found, in one or two sentences with the numbers in them. */
export function findingSentence(finding: Finding, telling: AuditTelling): string {
  const { details, amount } = finding;
  const { texts, address } = telling;
  const write = writerFor("heading" in details ? details.heading : "", telling);
  const [first, second] = finding.cells;
  const label = "label" in details ? details.label : "";
  const at = first ? address(first) : "";
  const who = label === "" ? texts.cell(at) : texts.named(label, at);
  const common = { ...nothing, who, label, heading: "heading" in details ? details.heading : "", amount: amount === null ? "" : write(Math.abs(amount)), isShort: (amount ?? 0) > 0, count: finding.cells.length };
  return texts.findings[details.kind]({ ...common, ...wordsOf(details, { ...telling, write, second: second ? address(second) : "" }) });
}

interface Writing extends AuditTelling {
  readonly write: (value: number) => string;
  readonly second: string;
}

function writerFor(heading: string, { language }: AuditTelling): (value: number) => string {
  return headsMoney(heading) ? (value) => euros(value, language) : (value) => plainNumber(value, language);
}

function wordsOf(details: FindingDetails, { texts, language, write, second }: Writing): Partial<FindingWords> {
  const figures = "sum" in details && "total" in details ? { sum: write(details.sum), total: write(details.total) } : {};
  const key = "key" in details ? { key: keyWords(details.key, texts), weight: details.key.kind === "population" ? texts.inhabitants : details.key.heading.toLowerCase() } : {};
  const ratio = "ratio" in details ? { ratio: new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: details.ratio < 1 ? 2 : 1 }).format(details.ratio) } : {};
  const shared = { ...figures, ...key, ...ratio };
  switch (details.kind) {
    case "errorCell":
      return { value: details.error };
    case "numbersAsText":
      return { value: details.example };
    case "copiedAmount":
      return { ...shared, other: details.other, value: write(details.value), closing: write(details.closing) };
    case "closingRow":
      return { ...shared, value: write(details.value), closing: write(details.closing) };
    case "copiedDeviation":
      return { ...shared, other: details.other, value: write(details.value), closing: write(details.expected) };
    case "keyDeviation":
      return { ...shared, value: write(details.value), closing: write(details.expected) };
    case "swappedAmounts":
      return { ...shared, value: write(details.value), other: texts.named(details.other, second), otherValue: write(details.otherValue) };
    case "inhabitantsDiffer":
      return { value: write(details.value), closing: write(details.expected), year: String(details.year) };
    case "totalOfOther":
      return { ...shared, other: details.other };
    case "totalSkipsRows":
      return { ...shared, other: listed(details.skipped, texts.and) };
    case "formulaOverwritten":
      return { value: write(details.value) };
    case "wrongRounding":
      return { value: write(details.value), closing: write(details.rounded) };
    case "percentagesNotHundred":
      return { sum: percentage(details.sum, language) };
    case "negativeAmount":
      return { value: write(details.value), closing: details.closes ? write(-details.value) : "" };
    case "doubleMunicipality":
      return { count: details.times };
    case "missingMunicipalities":
      return { label: listed(details.names, texts.and), count: details.names.length, other: details.region };
    case "hiddenRows":
      return { count: details.count, transposed: details.transposed };
    default:
      return shared;
  }
}

const keyWords = (key: AuditKey, texts: AuditText): string => (key.kind === "population" ? texts.population(String(key.year)) : texts.column(key.heading));

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** What was looked at and found in order. */
export function passedSentence(check: PassedCheck, telling: AuditTelling): string {
  const { passed } = telling.texts;
  switch (check.kind) {
    case "cells":
    case "sums":
      return passed[check.kind](check.count);
    case "noTotals":
    case "transposed":
      return passed[check.kind];
    case "key":
      return passed[check.exact ? "key" : "roughKey"](check.heading, keyWords(check.key, telling.texts), writerFor(check.heading, telling)(check.largest));
    case "percentages":
      return passed[check.rounded ? "percentagesRounded" : "percentages"](check.heading, percentage(check.sum, telling.language));
  }
}
