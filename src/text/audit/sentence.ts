import type { AuditKey, Finding, FindingDetails, PassedCheck } from "../../domain/audit/finding";
import type { CellPlace } from "../../domain/audit/table/cells";
import { headsMoney } from "../../domain/audit/table/words";
import { formatEuros, percentage, plainNumber } from "../format/amounts";
import type { AuditTexts, FindingWords } from "./nl";
import { localeOf, type Language } from "../language";

/** How an audit is told: language, sentences and how a cell is called. */
export interface AuditTelling {
  readonly texts: AuditTexts;
  readonly language: Language;
  readonly address: (place: CellPlace) => string;
}

const nothing: FindingWords = {
  who: "",
  label: "",
  heading: "",
  value: "",
  closing: "",
  sum: "",
  total: "",
  amount: "",
  isShort: false,
  expected: "",
  other: "",
  otherValue: "",
  ratio: "",
  key: "",
  weight: "",
  count: 0,
  year: "",
  transposed: false,
  isSame: false,
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
  const common = {
    ...nothing,
    who,
    label,
    heading: "heading" in details ? details.heading : "",
    amount: amount === null ? "" : write(Math.abs(amount)),
    isShort: (amount ?? 0) > 0,
    count: finding.cells.length,
  };
  return texts.findings[details.kind]({ ...common, ...wordsOf(details, { ...telling, write, second: second ? address(second) : "" }) });
}

interface Writing extends AuditTelling {
  readonly write: (value: number) => string;
  readonly second: string;
}

function writerFor(heading: string, { language }: AuditTelling): (value: number) => string {
  return headsMoney(heading) ? (value) => formatEuros(value, language) : (value) => plainNumber(value, language);
}

function wordsOf(details: FindingDetails, { texts, language, write, second }: Writing): Partial<FindingWords> {
  const figures = "sum" in details && "total" in details ? { sum: write(details.sum), total: write(details.total) } : {};
  const key =
    "key" in details
      ? {
          key: keyWords(details.key, texts),
          weight: details.key.kind === "population" ? texts.inhabitants : details.key.heading.toLowerCase(),
        }
      : {};
  const ratio =
    "ratio" in details
      ? {
          ratio: new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: details.ratio < 1 ? 2 : 1 }).format(details.ratio),
        }
      : {};
  const shared = { ...figures, ...key, ...ratio };
  switch (details.kind) {
    case "wrongAmount":
      return {
        value: write(details.value),
        closing: write(details.expected),
        other: listed(
          [
            ...new Set(
              details.proofs.map(({ relation, label, heading, of }) =>
                texts.proof[relation](named({ label, heading }), listed(of, texts.and)),
              ),
            ),
          ],
          texts.and,
        ),
      };
    case "brokenRelation":
      return {
        value: write(details.value),
        closing: write(details.expected),
        key: texts.makes[details.relation](listed(details.of, texts.and)),
        other: listed(
          details.remedies.map((one) => texts.remedy(named(one), write(one.expected))),
          texts.or,
        ),
      };
    case "formulaDiffers":
      return { value: details.formula, other: details.usual };
    case "errorCell":
      return { value: details.error };
    case "numbersAsText":
      return { value: details.example, sum: details.sum === null ? "" : write(details.sum) };
    case "copiedAmount":
      return {
        ...shared,
        other: details.other,
        value: write(details.value),
        closing: write(details.closing),
        expected: write(details.expected),
      };
    case "closingRow":
      return { ...shared, value: write(details.value), closing: write(details.closing), expected: write(details.expected) };
    case "copiedDeviation":
      return { ...shared, other: details.other, value: write(details.value), closing: write(details.expected) };
    case "keyDeviation":
      return { ...shared, value: write(details.value), closing: write(details.expected) };
    case "swappedAmounts":
      return { ...shared, value: write(details.value), other: texts.named(details.other, second), otherValue: write(details.otherValue) };
    case "inhabitantsDiffer":
      return {
        value: write(details.value),
        closing: write(details.expected),
        year: String(details.year),
        other: details.other === null ? "" : String(details.other),
      };
    case "inhabitantsOfOtherYear":
      return { year: String(details.year), other: String(details.said) };
    case "followsOtherYear":
      return { year: String(details.year), other: details.other, otherValue: String(details.shown) };
    case "neverTogether":
      return { label: listed([...details.names, details.other], texts.and), count: details.names.length + 1 };
    case "totalOfVisible":
      return { ...shared, count: details.count };
    case "totalCountsTotals":
      return { ...shared, count: details.counted.length, other: listed(details.counted, texts.and) };
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
    case "shareDiffers":
      return {
        value: write(details.value),
        closing: percentage(Math.round(details.part * 1000) / 1000, language),
        otherValue: percentage(details.share, language),
      };
    case "negativeAmount":
      return { value: write(details.value), closing: details.closes ? write(-details.value) : "" };
    case "doubleMunicipality": {
      const amounts = details.amounts.map((amount) => (amount === null ? texts.empty : write(amount)));
      return { count: amounts.length, isSame: new Set(amounts).size === 1, other: listed(amounts, texts.and) };
    }
    case "missingMunicipalities":
      return { label: listed(details.names, texts.and), count: details.names.length, other: details.region };
    case "hiddenRows":
      return { count: details.count, transposed: details.transposed };
    default:
      return shared;
  }
}

const named = ({ label, heading }: { readonly label: string; readonly heading: string }): string =>
  [label, heading].filter((word) => word !== "").join(", ");

const keyWords = (key: AuditKey, texts: AuditTexts): string =>
  key.kind === "population" ? texts.population(String(key.year)) : texts.column(key.heading);

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** More rows than this are counted instead of named. */
const mostNamed = 3;

function exceptFor(labels: readonly string[], { texts }: AuditTelling): string {
  if (labels.length === 0) return "";
  return texts.except(labels.length > mostNamed ? texts.rows(labels.length) : listed(labels, texts.and));
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
      return passed[check.exact ? "key" : "roughKey"](
        check.heading,
        keyWords(check.key, telling.texts),
        check.largest === 0 ? "" : writerFor(check.heading, telling)(check.largest),
        exceptFor(check.except, telling),
      );
    case "inhabitants":
      return passed.inhabitants(check.heading, String(check.year), exceptFor(check.except, telling));
    case "shares":
      return passed.shares(check.heading, check.of);
    case "notAdded":
      return passed.notAdded(listed(check.headings, telling.texts.and), check.headings.length);
    case "formerMunicipalities":
      return passed.formerMunicipalities(listed(check.names, telling.texts.and), check.names.length, check.into);
    case "percentages":
      return passed[check.rounded ? "percentagesRounded" : "percentages"](check.heading, percentage(check.sum, telling.language));
  }
}
