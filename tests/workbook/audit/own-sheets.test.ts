import { readFile } from "node:fs/promises";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 } from "../../../src/data/gooi-en-vechtstreek";
import { loadPopulation } from "../../../src/data/population";
import type { PopulationTable } from "../../../src/domain/population/population-table";
import { openAddIn } from "../../../src/tools/host/open-add-in";
import type { HeadlessHost } from "../../../src/host/node/open-headless";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { findingSentence } from "../../../src/text/audit/sentence";
import { audit as texts } from "../../../src/text/audit/nl";
import { auditWorkbook } from "../../../src/workbook/audit/audit-sheets";
import { a1 } from "../../../src/workbook/excel/area";
import { withPlan } from "../sheets/scenario/support";

vi.setConfig({ testTimeout: 120_000 });

let population: PopulationTable;
let headless: HeadlessHost | undefined;
beforeAll(async () => {
  population = await loadPopulation();
});
afterEach(() => headless?.dispose());

async function told(): Promise<string[]> {
  const audits = await auditWorkbook(population);
  expect(audits.length).toBeGreaterThan(5);
  return audits.flatMap(({ sheet, findings }) =>
    findings.map((finding) => `${sheet}: ${findingSentence(finding, { texts, language: "nl", address: a1 })}`),
  );
}

describe("sheets that Normplan makes itself", () => {
  it("give no false alarm: in the sample only the published table is wrong", async () => {
    const { snapshot, state } = await readXlsx(new Uint8Array(await readFile("assets/voorbeeld/gooi-en-vechtstreek-2017.xlsx")));
    headless = await openAddIn(snapshot);
    headless.grid.changeState((current) => Object.assign(current, state));
    await headless.settle(20_000);
    const findings = await told();
    expect(findings.filter((finding) => !finding.includes("Wijdemeren"))).toEqual([]);
    expect(findings[0]).toContain("3.286 sluit de tabel.");
  });

  it("give no false alarm in a plan with the sheet of its base", async () => {
    headless = await openAddIn();
    await withPlan(gooiEnVechtstreek2017, exampleScenarios, null);
    await headless.settle(20_000);
    expect(await told()).toEqual([]);
  });
});
