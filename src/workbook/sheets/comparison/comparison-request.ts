import type { NormComparison } from "../../../domain/norm/result/compare-norm";
import type { ComparisonRow } from "../../../domain/plan/compare/compare-scenarios";
import type { NormTables } from "../../../domain/norm/input/norm-tables";
import type { PlanTables, Scenario } from "../../../domain/plan/input/plan-tables";
import type { CompareNormTexts, CompareTexts } from "../../../text/compare/nl";
import type { NormInputWords } from "../../../text/norm-input/nl";
import type { InputSheetTexts } from "../../../text/input-sheets/nl";
import type { PlanTexts } from "../../../text/plan/nl";
import type { ScenarioNormTexts } from "../../../text/scenario-norm/nl";
import { numberFormats } from "../../layout/styles";

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
    readonly sheets: InputSheetTexts;
    readonly norm: NormInputWords;
  };
}

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
