import type { NormComparison } from "../../domain/compare/compare-norm";
import type { ComparisonRow } from "../../domain/compare/compare-scenarios";
import type { NormTables } from "../../domain/norm-plan/norm-tables";
import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import type { CompareNormTexts } from "../../text/nl/compare-norm";
import type { CompareTexts } from "../../text/nl/compare";
import type { NormPlanTexts } from "../../text/nl/norm-plan";
import type { PlanSheetTexts } from "../../text/nl/plan-sheets";
import type { PlanTexts } from "../../text/nl/plan";
import type { ScenarioNormTexts } from "../../text/nl/scenario-norm";
import { numberFormats } from "../parts/styles";
import { comparisonLayout, type ComparisonLayout } from "./comparison-layout";
import type { InputColumn } from "./input-columns";

/** What one difference of a scenario does to what the gemeenten pay together. */
export interface BridgeLine {
  readonly label: string;
  readonly effect: number;
}

/** What the scenarios come to for the norm, and the tables from which that was calculated. */
export interface ComparisonNorm {
  readonly tables: NormTables;
  readonly comparison: NormComparison;
  readonly texts: { readonly compare: CompareNormTexts; readonly result: ScenarioNormTexts };
}

export interface ComparisonSheetRequest {
  /** What the amounts were calculated from. */
  readonly tables: PlanTables;
  readonly scenarios: readonly Scenario[];
  readonly rows: readonly ComparisonRow[];
  /** One list per scenario. */
  readonly bridges: readonly (readonly BridgeLine[])[];
  /** null: the workbook has no norm. */
  readonly norm: ComparisonNorm | null;
  /** Smallest amount in the plans, in euros. */
  readonly unit: number;
  /** Moment and version, in words. */
  readonly stamp: { readonly made: string; readonly version: string };
  readonly texts: {
    readonly compare: CompareTexts;
    readonly plan: PlanTexts;
    readonly sheets: PlanSheetTexts;
    readonly norm: NormPlanTexts;
  };
}

/** A request with all that is decided before anything gets its place. */
export interface PlacedRequest extends ComparisonSheetRequest {
  /** Start of the names of its tables. */
  readonly prefix: string;
  readonly layout: ComparisonLayout;
  readonly input: readonly InputColumn[];
  /** A scenario's number and name, by its place. */
  readonly numbered: (scenario: number) => string;
}

export function placedRequest(request: ComparisonSheetRequest, prefix: string, input: readonly InputColumn[]): PlacedRequest {
  const numbered = (scenario: number) => `${String(scenario + 1)}. ${request.scenarios[scenario]?.name ?? ""}`;
  return { ...request, prefix, input, layout: comparisonLayout(request), numbered };
}

/** First of the columns beside what is printed: cells that charts are drawn from, and the copy of the input. */
export const besidePaper = ({ layout }: PlacedRequest): number => layout.columns + 1;

export const rowsOf = ({ rows }: ComparisonSheetRequest, ...kinds: readonly ComparisonRow["kind"][]): ComparisonRow[] =>
  rows.filter((row) => kinds.includes(row.kind));

/** The one row with a total. */
export function totalOf(request: ComparisonSheetRequest, kind: "kosten" | "samen" | "uren"): ComparisonRow {
  const [row] = rowsOf(request, kind);
  if (!row) throw new Error(`A comparison without ${kind}`);
  return row;
}

export const amountFormat = ({ unit }: ComparisonSheetRequest): string =>
  Number.isInteger(unit) ? numberFormats.whole : numberFormats.cents;

/** Decimals with which amounts are said. */
export const decimalsOf = ({ unit }: ComparisonSheetRequest): number => (Number.isInteger(unit) ? 0 : 2);

export const differenceFormat = ({ unit }: ComparisonSheetRequest): string =>
  Number.isInteger(unit) ? numberFormats.difference : "+#,##0.00;-#,##0.00;0.00";

export const partFormat = "+0.0%;-0.0%;0.0%";
