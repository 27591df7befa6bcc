import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { workbookContent } from "../../../../src/host/xlsx/workbook-content";
import { writeContent } from "../../../../src/host/xlsx/write-xlsx";
import { compare } from "../../../../src/text/compare/nl";
import { makeComparisonSheet } from "../../../../src/workbook/commands/make-comparison-sheet";
import { LibreOffice } from "../../../support/libreoffice";
import { letterSizes, pagesOf } from "../../../support/pdf";
import { below, resultsOf, type Grid } from "../../../support/recalculated";
import { openAddIn } from "../../support/add-in";
import { manyScenarios, requestOf } from "./support";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 });

const addIn = openAddIn();
const { sheet: words } = compare;
let office: LibreOffice;
beforeAll(async () => {
  office = await LibreOffice.start();
});
afterAll(() => office.close());

async function saved(): Promise<Uint8Array> {
  expect(await addIn.headless.settle(120_000)).toBe(true);
  return writeContent(workbookContent(addIn.headless.grid), undefined, new Date("2026-11-22T12:00:00Z"));
}

const recalculated = async () => resultsOf(await office.convert(await saved(), "xlsx", "recalculate"));

const change = (name: string, row: number, value: string | number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });

/** What is hidden is not printed. */
const showOnly = (names: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    for (const sheet of sheets.items) sheet.visibility = names.includes(sheet.name) ? "Visible" : "Hidden";
    await context.sync();
  });

const changedIn = (sheet: Grid) =>
  below(sheet, words.inputOf)
    .rows.filter((row) => row[2] !== words.same)
    .map((row) => row.slice(0, 3));

describe("the comparison in LibreOffice, which calculates every formula itself", () => {
  it("closes, knows that its input is unchanged, and finds each changed number and text", async () => {
    const request = await requestOf(gooiEnVechtstreek2017, exampleScenarios);
    await makeComparisonSheet(request);
    const results = await recalculated();
    const sheet = results.get(words.name) ?? [];
    expect(sheet[2]?.[0]).toBe(words.allSame);
    const differences = below(results.get(words.municipalName) ?? [], words.municipality)
      .rows.slice(0, -1)
      .map((row) => row.slice(0, 4));
    expect(differences).toEqual(
      request.rows
        .filter((row) => row.kind === "gemeente")
        .map((row) => [row.name, row.base, row.scenarios[0]?.value, row.scenarios[0]?.difference]),
    );
    expect(new Set(below(sheet, words.check).rows.map((row) => row[2]))).toEqual(new Set([words.closes]));
    expect(changedIn(sheet)).toEqual([]);

    await change("Normplan_gemeenten_inwoners", 2, 57_000);
    await change("Normplan_gemeenten_uitvoeringsdienst", 0, "hbel");
    await change("Normplan_gemeenten_maximum", 1, 0);
    await change("Normplan_bijdragen_soort", 1, "percentage van totaal");
    await change("Normplan_instellingen_urenBepalen", 0, "gelijk");
    await change("Normplan_instellingen_weken", 0, "'40");
    await Excel.run(async (context) => {
      context.workbook.tables
        .getItem("NormplanScenarios")
        .columns.getItem(exampleScenarios[0]?.name ?? "")
        .getDataBodyRange()
        .getCell(0, 0).values = [["helft"]];
      await context.sync();
    });
    const after = (await recalculated()).get(words.name) ?? [];
    expect(after[2]?.[0]).toBe(words.someChanged);
    expect(changedIn(after)).toEqual([
      [exampleScenarios[0]?.name, 1, words.changed],
      ["Gemeenten: Uitvoeringsdienst", 1, words.changed],
      ["Gemeenten: Inwoners", 1, words.changed],
      ["Gemeenten: Maximum", 1, words.changed],
      ["Bijdragen: Soort", 1, words.changed],
      ["Uitgangspunten", 2, words.changed],
    ]);
  });

  it("notices a row that is added, but not one that only another scenario fills in", async () => {
    await makeComparisonSheet(await requestOf(gooiEnVechtstreek2017, exampleScenarios));
    const width = 5 + exampleScenarios.length;
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables
        .getItem("NormplanScenarios")
        .rows.add(undefined, [Array.from({ length: width }, (_, column) => (column === width - 1 ? 80 : ""))]);
      tables.getItem("NormplanKosten").rows.add(undefined, [["Reizen", 10, "jaarlijks"]]);
      await context.sync();
    });
    const changed = changedIn((await recalculated()).get(words.name) ?? []);
    expect(changed.map(([label, cells]) => [label, cells])).toEqual([
      [exampleScenarios.at(-1)?.name, 1],
      ...["Omschrijving", "Bedrag", "Herhaling"].map((one) => [`Overige kosten: ${one}`, 1]),
    ]);
  });

  it.each([
    { count: 1, pages: 6 },
    { count: 10, pages: 23 },
  ])("prints $count scenarios with long names on A4 in letters that can be read", async ({ count, pages }) => {
    await makeComparisonSheet(await requestOf(gooiEnVechtstreek2017, manyScenarios(count)));
    await showOnly([words.name, words.municipalName]);
    const pdf = await office.convert(await saved(), "pdf", "trust");
    // Notes in grey are the smallest; without Calibri this program takes a wider letter and prints smaller than Excel does.
    expect(Math.min(...letterSizes(pdf).keys())).toBeGreaterThan(6.8);
    expect(pagesOf(pdf)).toBe(pages);
  });

  it("prints 342 gemeenten with the headings on every page", async () => {
    const gemeenten = Array.from({ length: 342 }, (_, i) => ({
      ...gooiEnVechtstreek2017.gemeenten[i % 7],
      gemeente: `Gemeente ${String(i)}`,
      code: null,
      gaatOpIn: null,
    }));
    await makeComparisonSheet(await requestOf({ ...gooiEnVechtstreek2017, gemeenten }, manyScenarios(2)));
    await showOnly([words.name, words.municipalName]);
    // Eleven with gemeenten, after those of the first sheet.
    expect(pagesOf(await office.convert(await saved(), "pdf", "trust"))).toBe(19);
    const layout = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(words.municipalName);
      const [rows, columns] = [pageLayout.getPrintTitleRows().load("address"), pageLayout.getPrintTitleColumns().load("address")];
      await context.sync();
      return [rows.address, columns.address].map((address) => address.split("!")[1]);
    });
    expect(layout).toEqual(["$6:$7", "$A:$B"].map((one) => one.replaceAll("$", "")));
  });
});
