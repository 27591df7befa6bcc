import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 } from "../../../src/data/gooi-en-vechtstreek";
import { bridge } from "../../../src/domain/compare/bridge";
import { compareScenarios } from "../../../src/domain/compare/compare-scenarios";
import { outcomeFigures } from "../../../src/domain/compare/outcome-figures";
import type { Scenario } from "../../../src/domain/plan/plan-tables";
import { scenarioOutcome } from "../../../src/domain/plan/scenario-outcome";
import { workbookContent } from "../../../src/host/xlsx/workbook-content";
import { writeContent } from "../../../src/host/xlsx/write-xlsx";
import { compare } from "../../../src/text/nl/compare";
import { plan } from "../../../src/text/nl/plan";
import { planSheets } from "../../../src/text/nl/plan-sheets";
import { makeComparisonSheet } from "../../../src/workbook/comparison-sheet/make-comparison-sheet";
import { makePlan } from "../../../src/workbook/plan-store/make-plan";
import { readPlanWorkbook } from "../../../src/workbook/plan-store/read-plan-workbook";
import { LibreOffice } from "../../support/libreoffice";
import { below, resultsOf } from "../../support/recalculated";
import { openAddIn } from "../support/add-in";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const addIn = openAddIn();
let office: LibreOffice;
beforeAll(async () => {
  office = await LibreOffice.start();
});
afterAll(() => office.close());

function calculated(scenario: Scenario | null) {
  const outcome = scenarioOutcome(gooiEnVechtstreek2017, scenario);
  if (outcome.kind !== "calculated") throw new Error(outcome.kind);
  return outcome;
}

it("The comparison sheet closes, and knows its input is unchanged, when LibreOffice calculates every formula itself", async () => {
  await makePlan(gooiEnVechtstreek2017, exampleScenarios, { plan, sheets: planSheets });
  const read = await readPlanWorkbook();
  if (!read) throw new Error("The plan was not found back.");
  const base = calculated(null);
  const rows = compareScenarios(base, exampleScenarios.map(calculated));
  const together = outcomeFigures(base).findIndex((one) => one.kind === "samen");
  const steps = (scenario: Scenario) => bridge(base, scenario, (variant) => scenarioOutcome(gooiEnVechtstreek2017, variant)) ?? [];
  const bridges = exampleScenarios.map((one) => steps(one).map((step, i) => ({ label: `Stap ${String(i + 1)}`, effect: step.effects[together] ?? NaN })));
  await makeComparisonSheet({ tables: read.tables, scenarios: exampleScenarios, rows, bridges, unit: 1, stamp: { made: "22-11-2026", version: "0.1.0" }, texts: { compare, plan, sheets: planSheets } });
  await addIn.headless.settle(60_000);
  const file = await writeContent(workbookContent(addIn.headless.grid), undefined, new Date("2026-11-22T12:00:00Z"));
  const sheet = (await resultsOf(await office.convert(file, "xlsx", "recalculate"))).get(compare.sheet.name) ?? [];
  expect(sheet[2]?.[0]).toBe(compare.sheet.allSame);
  const differences = below(sheet, compare.sheet.municipality).rows.slice(0, -1).map((row) => row.slice(0, 4));
  expect(differences).toEqual(rows.filter((row) => row.kind === "gemeente").map((row) => [row.name, row.base, row.scenarios[0]?.value, row.scenarios[0]?.difference]));
  expect(new Set(below(sheet, compare.sheet.check).rows.map((row) => row[2]))).toEqual(new Set([compare.sheet.closes]));
  expect(new Set(below(sheet, compare.sheet.inputOf).rows.map((row) => row[3]))).toEqual(new Set([compare.sheet.same]));
});
