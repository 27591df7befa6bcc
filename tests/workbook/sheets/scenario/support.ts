import { expect } from "vitest";
import { loadPopulation } from "../../../../src/data/population";
import type { PlanTables, Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";
import { parseDay } from "../../../../src/domain/time/read-day";
import { plan } from "../../../../src/text/plan/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { scenarioSheets } from "../../../../src/text/scenario-sheets/nl";
import { sheets } from "../../../../src/text/sheets/nl";
import { makePlan } from "../../../../src/workbook/commands/make-plan";
import { makeScenarioSheets } from "../../../../src/workbook/commands/make-scenario-sheets";
import { readPlanWorkbook } from "../../../../src/workbook/store/plan/read-plan-workbook";

export const texts = { plan, sheets: inputSheetWords, scenario: scenarioSheets, common: sheets };
export const stamp = { made: "22-11-2026", version: "0.1.0" };
export const today = parseDay("2026-11-22");
export const basis = "Basis";

const population = await loadPopulation();

/** A plan in the open workbook, with the sheets of some of its scenarios; null is the base. */
export async function withPlan(tables: PlanTables, scenarios: readonly Scenario[], ...sheetsOf: (Scenario | null)[]): Promise<void> {
  await makePlan(tables, scenarios, texts);
  const read = await readPlanWorkbook();
  if (!read) throw new Error("The plan was not found back.");
  for (const scenario of sheetsOf) {
    const made = await makeScenarioSheets({ tables: read.tables, scenario, name: scenario?.name ?? basis, today, texts, stamp });
    expect(made.kind).toBe("made");
  }
}

export const tableOn = (sheet: string, ending: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const tables = context.workbook.worksheets.getItem(sheet).tables.load("items/name");
    await context.sync();
    const name = tables.items.find((table) => table.name.endsWith(ending))?.name ?? "";
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    return range.values;
  });

/** Amounts per gemeente and year by the domain, which is held to exact fractions in its own tests. */
export function amountsByDomain(tables: PlanTables, scenario: Scenario | null): Record<string, number[]> {
  const outcome = scenarioOutcome(tables, scenario, population);
  if (outcome.kind !== "calculated") throw new Error(JSON.stringify(outcome));
  const { plan: calculated, result } = outcome;
  return Object.fromEntries(
    calculated.municipalities.map(({ name }, i) => [name, result.years.map((year) => year.municipalities[i]?.amount ?? NaN)]),
  );
}

/** Fills in a cell of the plan's input, counted from the top of its column. */
/** Answers what was there. */
export const setCell = (name: string, row: number, value: string | number): Promise<string | number> =>
  Excel.run(async (context) => {
    const cell = context.workbook.names.getItem(name).getRange().getCell(row, 0).load("values");
    await context.sync();
    const before = cell.values[0]?.[0] as string | number;
    cell.values = [[value]];
    await context.sync();
    return before;
  });
