import type { Calculated } from "../../../domain/plan/compare/outcome-figures";
import type { PlanTables, Scenario } from "../../../domain/plan/input/plan-tables";
import type { ScenarioSheetRequest } from "../scenario/scenario-context";
import type { DecisionTexts } from "../../../text/decision/nl";
import type { DecisionRecord } from "../../../domain/plan/decision/decision-record";
import type { PopulationTable } from "../../../domain/population/population-table";
import type { Day } from "../../../domain/time/day";

/** What a decision is taken on. */

export interface DecidedOn {
  /** The tables of the base. */
  readonly tables: PlanTables;
  /** null for the base. */
  readonly scenario: Scenario | null;
  readonly outcome: Calculated;
  readonly stamp: { readonly made: string; readonly version: string };
}
export type DecisionSheetTexts = ScenarioSheetRequest["texts"] & { readonly decision: DecisionTexts };
export interface DecisionSheetRequest extends DecidedOn {
  /** The bundled population, when the plan has a peildatum. */
  readonly population: PopulationTable | undefined;
  readonly day: Day;
  readonly record: DecisionRecord;
  readonly fingerprint: string;
  /** What the scenario or the base is called, and the heading of its column in the table of scenarios. */
  readonly name: string;
  readonly heading: string | null;
  /** Defined names of the workbook: columns of the input that it has. */
  readonly columns: ReadonlySet<string>;
  /** Start of the names of the decision's tables, such as "NormplanB2". */
  readonly prefix: string;
  readonly texts: DecisionSheetTexts;
}
