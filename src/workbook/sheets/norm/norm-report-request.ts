import type { MethodBacktest } from "../../../domain/norm/projection/backtest";
import type { MeasuresOutcome } from "../../../domain/norm/measures/evaluate-measures";
import type { NormData } from "../../../domain/norm/input/norm-data";
import type { NormTables } from "../../../domain/norm/input/norm-tables";
import type { NormOutlook } from "../../../domain/norm/outlook/outlook";
import type { AddedJobs } from "../../../domain/norm/outlook/added-jobs";
import { partsOf, type Day } from "../../../domain/time/day";
import type { Language } from "../../../text/language";
import type { NormInputWords } from "../../../text/norm-input/nl";
import type { NormReportTexts } from "../../../text/norm-report/nl";
import type { InputSheetTexts } from "../../../text/input-sheets/nl";
import type { SheetTexts } from "../../../text/sheets/nl";

export interface NormSheetWords {
  readonly report: NormReportTexts;
  readonly norm: NormInputWords;
  readonly plan: InputSheetTexts;
  readonly common: SheetTexts;
}

/** All that the norm sheet is made from. */
export interface NormReportRequest {
  /** The input as it stands in the workbook, for the rows that its tables really have. */
  readonly tables: NormTables;
  readonly data: NormData;
  /** Without measures. */
  readonly outlook: NormOutlook;
  /** Null without measures. */
  readonly measures: { readonly added: (day: Day) => AddedJobs; readonly outcome: MeasuresOutcome } | null;
  readonly backtest: readonly MethodBacktest[];
  /** Start of the names of the sheet's tables, such as "NormplanN2"; unique in the workbook. */
  readonly prefix: string;
  readonly texts: NormSheetWords;
  readonly language: Language;
  readonly stamp: { readonly made: string; readonly version: string };
}

/** Tables on the sheet. */
export const reportTables = (prefix: string) => ({
  years: `${prefix}Jaareinden`,
  measures: `${prefix}Maatregelen`,
  backtest: `${prefix}Toets`,
  norm: `${prefix}Norm`,
  series: `${prefix}Reeks`,
  points: `${prefix}Punten`,
});

/** First year of the series: time counts in quarters from its start. */
export const startYear = ({ outlook: { points } }: NormReportRequest): number => (points[0] ? partsOf(points[0].day).year : 1970);
