import { bridge, compareScenarios } from "../../../../src/domain/plan/compare/compare-scenarios";
import { outcomeFigures, type Calculated } from "../../../../src/domain/plan/compare/outcome-figures";
import type { PlanTables, Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";
import { compare } from "../../../../src/text/compare/nl";
import { normInput } from "../../../../src/text/norm-input/nl";
import { plan } from "../../../../src/text/plan/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import type { ComparisonSheetRequest } from "../../../../src/workbook/sheets/comparison/comparison-request";
import { makePlan } from "../../../../src/workbook/commands/make-plan";
import { readPlanWorkbook } from "../../../../src/workbook/store/plan/read-plan-workbook";

export function calculated(tables: PlanTables, scenario: Scenario | null): Calculated {
  const outcome = scenarioOutcome(tables, scenario);
  if (outcome.kind !== "calculated") throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** What the sheet is made of, of the plan that stands in the open workbook. */
export async function requestOfWorkbook(): Promise<ComparisonSheetRequest> {
  const read = await readPlanWorkbook();
  if (!read) throw new Error("The plan was not found back.");
  const { tables, scenarios } = read;
  const base = calculated(tables, null);
  const together = outcomeFigures(base).findIndex((one) => one.kind === "samen");
  const steps = (one: Scenario) => bridge(base, one, (variant) => scenarioOutcome(tables, variant)) ?? [];
  const words = (one: Scenario["overrides"]) => one.map(({ row, column, value }) => `${row}: ${column}: ${String(value)}`).join("; ");
  return {
    tables,
    scenarios,
    rows: compareScenarios(
      base,
      scenarios.map((one) => calculated(tables, one)),
    ),
    bridges: scenarios.map((one) => steps(one).map((step) => ({ label: words(step.overrides), effect: step.effects[together] ?? NaN }))),
    norm: null,
    unit: base.plan.settings.unit,
    stamp: { made: "22 november 2026", version: "0.1.0" },
    texts: { compare, plan, sheets: inputSheetWords, norm: normInput },
  };
}

/** The same after a plan with scenarios was put in the open workbook. */
export async function requestOf(tables: PlanTables, scenarios: readonly Scenario[]): Promise<ComparisonSheetRequest> {
  await makePlan(tables, scenarios, { plan, sheets: inputSheetWords });
  return requestOfWorkbook();
}

const long = "Voorstel stuurgroep, lagere Werkkamer en meer uren in dienst HB";

/** So many scenarios, with several steps each, and names as long as the pane allows. */
export const manyScenarios = (count: number): Scenario[] =>
  Array.from({ length: count }, (_, i): Scenario => ({
    name: `${long.slice(0, 58)}${String(i).padStart(2, "0")}`,
    overrides: [
      { table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.3 + i / 50 },
      { table: "instellingen", row: "", column: "uurtarief", value: 70 + i },
      ...(i % 3 ? [{ table: "uitvoeringsdiensten", row: "HBEL", column: "uren", value: 16 + 4 * i } as const] : []),
    ],
  }));
