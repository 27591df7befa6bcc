import type { Calculated } from "../domain/compare/outcome-figures";
import type { TrailEntry } from "../domain/decision/trail-entry";
import type { TrailState } from "../domain/decision/trail-state";
import type { PlanTables, Scenario } from "../domain/plan/plan-tables";
import type { PopulationTable } from "../domain/population/population-table";
import type { DecisionTexts } from "../text/nl/decision";
import type { ExplainTexts } from "../text/nl/explain";
import type { Language } from "../text/language";
import type { PlanTexts } from "../text/nl/plan";
import type { ProposalTexts } from "../text/nl/proposal";

/** What a proposal is made of: an outcome, and what is needed to say how it came about. */
export interface ProposalRequest {
  /** null for the base. */
  readonly scenario: Scenario | null;
  /** The tables of the base. */
  readonly tables: PlanTables;
  readonly outcome: Calculated;
  /** Outcome of the base; null when it cannot be calculated. */
  readonly base: Calculated | null;
  /** Where this scenario was discussed, from early to late. */
  readonly trail: readonly TrailEntry[];
  /** Whether it was decided, and whether that still stands. */
  readonly decision: Pick<TrailState, "kept" | "standing">;
  /** To name the source of the inhabitants; without it their source is not named. */
  readonly population: PopulationTable | undefined;
  /** When, with which version and from which workbook it is made; `workbook` is empty for a workbook without a name. */
  readonly stamp: { readonly made: string; readonly version: string; readonly workbook: string };
  readonly language: Language;
  readonly texts: {
    readonly proposal: ProposalTexts;
    readonly explain: ExplainTexts;
    readonly plan: PlanTexts;
    readonly decision: DecisionTexts;
  };
}
