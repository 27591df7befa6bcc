import { auditGrid } from "../../../src/domain/audit/audit-grid";
import type { PopulationTable } from "../../../src/domain/population/population-table";
import { findingSentence, passedSentence } from "../../../src/text/audit/sentence";
import { audit as texts } from "../../../src/text/audit/nl";
import { a1 } from "../../../src/workbook/excel/area";
import { gridOf, type Typed } from "./audit-grid";

const telling = { texts, language: "nl", address: a1 } as const;
const spaced = (sentence: string): string => sentence.replaceAll("\u00a0", " ");

/** What a controller reads about the tables on a sheet: the findings, and what was in order. */
export function toldOf(rows: readonly (readonly Typed[])[], population: PopulationTable, hidden: readonly number[] = []) {
  const audits = auditGrid(gridOf(rows, hidden), population);
  return {
    findings: audits.flatMap(({ findings }) => findings.map((finding) => spaced(findingSentence(finding, telling)))),
    passed: audits.flatMap(({ passed }) => passed.map((check) => spaced(passedSentence(check, telling)))),
  };
}
