import type { Calculated } from "../domain/plan/compare/outcome-figures";
import type { TrailEntry } from "../domain/plan/decision/trail";
import type { TrailState } from "../domain/plan/decision/trail-state";
import type { PlanTables, Scenario } from "../domain/plan/input/plan-tables";
import type { Plan } from "../domain/plan/plan";
import type { PopulationSource, PopulationTable } from "../domain/population/population-table";
import type { DecisionTexts } from "../text/decision/nl";
import type { ExplainTexts } from "../text/explain/nl";
import type { Language } from "../text/language";
import type { PlanTexts } from "../text/plan/nl";
import type { ProposalTexts } from "../text/proposal/nl";

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

/** Where the inhabitants of a plan come from: figures of a year, either taken from there or found to be equal to it. */
interface InhabitantsSource {
  readonly source: PopulationSource;
  /** Whether the plan itself names the year. */
  readonly named: boolean;
}

/**
 * The source of a plan's inhabitants, as far as it can be told. Typed inhabitants have one only when every gemeente has exactly the figure
 * of
 * the same year, and no other year fits as well.
 */
export function inhabitantsSource({ settings, municipalities }: Plan, population: PopulationTable | undefined): InhabitantsSource | null {
  if (!population) return null;
  const sourceOf = (year: number | undefined) => population.sources.find((one) => one.year === year);
  const named = settings.populationYear;
  if (named !== null) {
    const source = sourceOf(named);
    return source ? { source, named: true } : null;
  }
  const byCode = new Map(population.municipalities.map((one) => [one.code, one.inhabitants]));
  const equal = population.years.filter((_, place) =>
    municipalities.every((one) => one.code !== null && byCode.get(one.code)?.[place] === one.inhabitants),
  );
  const source = equal.length === 1 ? sourceOf(equal[0]) : undefined;
  return source ? { source, named: false } : null;
}
