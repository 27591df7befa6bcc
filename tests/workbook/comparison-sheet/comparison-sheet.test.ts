import { describe, expect, it } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 } from "../../../src/data/gooi-en-vechtstreek";
import { bridge } from "../../../src/domain/compare/bridge";
import { compareScenarios } from "../../../src/domain/compare/compare-scenarios";
import { outcomeFigures } from "../../../src/domain/compare/outcome-figures";
import type { Scenario } from "../../../src/domain/plan/plan-tables";
import { scenarioOutcome } from "../../../src/domain/plan/scenario-outcome";
import { compare } from "../../../src/text/nl/compare";
import { plan } from "../../../src/text/nl/plan";
import { planSheets } from "../../../src/text/nl/plan-sheets";
import type { ComparisonSheetRequest } from "../../../src/workbook/comparison-sheet/comparison-request";
import { makeComparisonSheet } from "../../../src/workbook/comparison-sheet/make-comparison-sheet";
import { makePlan } from "../../../src/workbook/plan-store/make-plan";
import { readPlanWorkbook } from "../../../src/workbook/plan-store/read-plan-workbook";
import { openAddIn } from "../support/add-in";

const addIn = openAddIn();

function calculated(scenario: Scenario | null) {
  const outcome = scenarioOutcome(gooiEnVechtstreek2017, scenario);
  if (outcome.kind !== "calculated") throw new Error(outcome.kind);
  return outcome;
}

async function requestOf(scenarios: readonly Scenario[]): Promise<ComparisonSheetRequest> {
  await makePlan(gooiEnVechtstreek2017, scenarios, { plan, sheets: planSheets });
  const read = await readPlanWorkbook();
  if (!read) throw new Error("The plan was not found back.");
  const base = calculated(null);
  const together = outcomeFigures(base).findIndex((one) => one.kind === "samen");
  return {
    tables: read.tables,
    scenarios,
    rows: compareScenarios(base, scenarios.map(calculated)),
    bridges: scenarios.map((one) => (bridge(base, one, (variant) => scenarioOutcome(gooiEnVechtstreek2017, variant)) ?? []).map((step) => ({ label: step.overrides.map((o) => `${o.row} ${o.column}`).join(", "), effect: step.effects[together] ?? 0 }))),
    unit: 1,
    stamp: { made: "22 november 2026", version: "0.1.0" },
    texts: { compare, plan, sheets: planSheets },
  };
}

const cellsOf = (table: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const found = tables.items.find(({ name }) => name.startsWith("NormplanV") && name.endsWith(table));
    if (!found) throw new Error(`No table ${table} among ${tables.items.map(({ name }) => name).join()}`);
    const range = found.getRange().load("values");
    await context.sync();
    return range.values;
  });

describe("the comparison sheet", () => {
  it("shows base and scenarios with differences that are formulas", async () => {
    await makeComparisonSheet(await requestOf(exampleScenarios));
    await addIn.headless.host.settle();
    const [headings, ...rows] = await cellsOf("PerGemeente");
    const [half] = exampleScenarios;
    expect(headings?.slice(0, 5)).toEqual(["Gemeente", "Basis", "Werkkamer 50%", "± Werkkamer 50%", "% Werkkamer 50%"]);
    const base = calculated(null).result.totals.municipalities;
    const scenario = calculated(half ?? null).result.totals.municipalities;
    expect(rows.map((row) => row.slice(0, 4))).toEqual(base.map((one, i) => [one.municipality, one.amount, scenario[i]?.amount, (scenario[i]?.amount ?? 0) - one.amount]));
  });

  it("closes: every check is zero, and no cell holds an error", async () => {
    const name = await makeComparisonSheet(await requestOf(exampleScenarios));
    await addIn.headless.host.settle();
    expect(new Set((await cellsOf("Controles")).slice(1).map((row) => row[2]))).toEqual(new Set(["Sluit"]));
    const values = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRange().load("values");
      await context.sync();
      return used.values.flat();
    });
    expect(values.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
  });

  it("says so when the input is changed after it was made", async () => {
    const name = await makeComparisonSheet(await requestOf(exampleScenarios));
    const sentence = () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(name).getRange("A3").load("values");
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      });
    await addIn.headless.host.settle();
    expect(await sentence()).toBe(compare.sheet.allSame);
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Normplan_gemeenten_inwoners").getRange().getCell(2, 0).values = [[57_000]];
      await context.sync();
    });
    await addIn.headless.host.settle();
    expect(await sentence()).toBe(compare.sheet.someChanged);
    expect((await cellsOf("Invoer")).filter((row) => row[3] === compare.sheet.changed).map((row) => row[0])).toEqual(["Gemeenten: Inwoners"]);
  });

  it("is made anew in its place, and takes as many requests for ten scenarios as for one", async () => {
    const many = Array.from({ length: 10 }, (_, i): Scenario => ({ name: `Variant ${String(i)}`, overrides: [{ table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.3 + i / 50 }] }));
    const request = await requestOf(many);
    const one = await addIn.actions(() => makeComparisonSheet({ ...request, scenarios: many.slice(0, 1), rows: compareScenarios(calculated(null), many.slice(0, 1).map(calculated)), bridges: request.bridges.slice(0, 1) }));
    const ten = await addIn.actions(() => makeComparisonSheet(request));
    expect(ten.length).toBe(one.length);
    expect((await cellsOf("Samenvatting")).length).toBe(12);
  });
});

