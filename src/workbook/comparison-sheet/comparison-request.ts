import type { ComparisonRow } from "../../domain/compare/compare-scenarios";
import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import type { CompareTexts } from "../../text/compare-texts";
import type { PlanSheetTexts } from "../../text/plan-sheet-texts";
import type { PlanTexts } from "../../text/plan-texts";
import { numberFormats } from "../parts/styles";

/** What one difference of a scenario does to what the gemeenten pay together. */
export interface BridgeLine {
  readonly label: string;
  readonly effect: number;
}

export interface ComparisonSheetRequest {
  readonly tables: PlanTables;
  readonly scenarios: readonly Scenario[];
  readonly rows: readonly ComparisonRow[];
  /** One list per scenario. */
  readonly bridges: readonly (readonly BridgeLine[])[];
  /** Smallest amount in the plans, in euros. */
  readonly unit: number;
  /** Moment and version, in words. */
  readonly stamp: { readonly made: string; readonly version: string };
  readonly texts: { readonly compare: CompareTexts; readonly plan: PlanTexts; readonly sheets: PlanSheetTexts };
}

/** A request with the start of its tables' names. */
export interface PlacedRequest extends ComparisonSheetRequest {
  readonly prefix: string;
}

export const rowsOf = ({ rows }: ComparisonSheetRequest, ...kinds: readonly ComparisonRow["kind"][]): ComparisonRow[] => rows.filter((row) => kinds.includes(row.kind));

/** The one row with a total. */
export function totalOf(request: ComparisonSheetRequest, kind: "kosten" | "samen" | "uren"): ComparisonRow {
  const [row] = rowsOf(request, kind);
  if (!row) throw new Error(`A comparison without ${kind}`);
  return row;
}

export const amountFormat = ({ unit }: ComparisonSheetRequest): string => (Number.isInteger(unit) ? numberFormats.whole : numberFormats.cents);

export const differenceFormat = ({ unit }: ComparisonSheetRequest): string => (Number.isInteger(unit) ? numberFormats.difference : "+#,##0.00;-#,##0.00;0.00");

export const partFormat = "+0.0%;-0.0%;0.0%";

/** Headings of a table must differ: a name that occurs again gets a number. */
export function distinct(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const times = (seen.get(heading.toLowerCase()) ?? 0) + 1;
    seen.set(heading.toLowerCase(), times);
    return times === 1 ? heading : `${heading} ${String(times)}`;
  });
}
