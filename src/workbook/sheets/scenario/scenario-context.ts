import type { NormTables } from "../../../domain/norm/input/norm-tables";
import type { NormResult } from "../../../domain/norm/result/norm-result";
import type { PlanResult } from "../../../domain/plan/outcome/calculate-plan";
import type { Plan } from "../../../domain/plan/plan";
import type { PlanTables, Scenario } from "../../../domain/plan/input/plan-tables";
import type { PopulationTable } from "../../../domain/population/population-table";
import type { ScenarioSheetTexts } from "../../../text/scenario-sheets/nl";
import type { SheetTexts } from "../../../text/sheets/nl";
import type { InputTexts } from "../input/input-table";

export interface ScenarioSheetRequest {
  /** null for the base. */
  readonly scenario: Scenario | null;
  /** Name on the sheet: of the scenario, or what the base is called. */
  readonly name: string;
  /** The input as it stands in the workbook, for the rows that its tables really have. */
  readonly tables: PlanTables;
  /** The plan with the scenario's values put in, and what it comes to. */
  readonly plan: Plan;
  readonly result: PlanResult;
  /** The bundled population, when the plan has a peildatum. */
  readonly population: PopulationTable | undefined;
  /** The tables of the norm and what they come to under this plan; null when the workbook has none. */
  readonly norm: { readonly tables: NormTables; readonly result: NormResult } | null;
  /** Start of the names of this scenario's tables, such as "NormplanS2"; unique in the workbook. */
  readonly prefix: string;
  readonly texts: InputTexts & { readonly scenario: ScenarioSheetTexts; readonly common: SheetTexts };
  readonly stamp: { readonly made: string; readonly version: string };
}

/** Tables on the calculation sheet of one scenario. */
export const tableNames = (prefix: string) => ({
  settings: `${prefix}Uitgangspunten`,
  years: `${prefix}Jaren`,
  municipalities: `${prefix}Gemeenten`,
  diensten: `${prefix}Diensten`,
  hours: (year: number) => `${prefix}Uren${String(year)}`,
  otherCosts: (year: number) => `${prefix}Kosten${String(year)}`,
  cover: (year: number) => `${prefix}Bijdragen${String(year)}`,
  shares: (year: number) => `${prefix}Verdeling${String(year)}`,
  population: `${prefix}Bevolking`,
  recalculations: `${prefix}Nagerekend`,
});

/** Headings of the columns on a scenario's sheets. */
export const headingsOf = ({ texts }: ScenarioSheetRequest) => ({ ...texts.common.columns, ...texts.scenario.columns });
