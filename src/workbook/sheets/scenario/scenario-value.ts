import type { Scenario } from "../../../domain/plan/input/plan-tables";
import type { PlanTableId } from "../../../domain/plan/input/schema";
import type { InputSheetTexts } from "../../../text/input-sheets/nl";
import { columnLabel } from "../../../text/plan/problem-sentence";
import { columnOf, quotedText } from "../../excel/formula";
import { planTableNames } from "../../names/plan";
import type { ScenarioSheetRequest } from "./scenario-context";

/**
 * The expression for a value of the scenario: what the scenario's column says, and the base where that is empty. `row` is an
 * expression for the name of the row; `base` one for the value in the input.
 */
export function scenarioValue(request: ScenarioSheetRequest, table: PlanTableId, row: string, column: string, base: string): string {
  return overridden(
    request,
    `${quotedText(`${request.texts.plan.tables[table]}|`)}&${row}&${quotedText(`|${columnLabel(table, column, request.texts.plan)}`)}`,
    base,
  );
}

/** The same for a setting, whose label is an expression. */
export function scenarioSetting(request: ScenarioSheetRequest, label: string, base: string): string {
  return overridden(request, `${quotedText(`${request.texts.plan.tables.instellingen}||`)}&${label}`, base);
}

interface OfScenario {
  /** Null for the base. */
  readonly scenario: Scenario | null;
  readonly texts: { readonly sheets: InputSheetTexts };
}

/**
 * What the scenario's column says in the row with this key; the base where that is empty, where there is no such row, and for the base
 * itself.
 */
export function overridden({ scenario, texts }: OfScenario, key: string, base: string): string {
  if (!scenario) return base;
  const table = planTableNames.scenarios;
  const row = `MATCH(${key},${columnOf(table, texts.sheets.scenario.key)},0)`;
  const value = `INDEX(${columnOf(table, scenario.name)},${row})`;
  // Only a row that is not there means "as in the base": a column that went must not look like it.
  return `IF(ISNUMBER(${row}),IF(${value}="",${base},${value}),${base})`;
}
