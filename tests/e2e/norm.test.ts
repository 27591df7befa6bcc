import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { recalculate } from "../../src/tools/calculate/recalculate";
import { closeBrowser, type HostPage } from "./support/host-page";
import { emptyWorkbook } from "./support/shared-page";

let host: HostPage;
let pane: Frame;

const press = (name: string | RegExp) => pane.getByRole("button", { name }).click();

beforeEach(async () => {
  host = await emptyWorkbook();
  pane = await host.pane();
  await pane.getByRole("tab", { name: "Norm", exact: true }).click();
});
afterEach(async () => expect(await host.problems.take()).toEqual([]));
afterAll(closeBrowser);

describe("the norm in the task pane", () => {
  it("looks ahead from two quarters that are typed as people write them, and names what is no date", async () => {
    await press("Maak tabellen voor de norm");
    await pane.getByText("Er is geen norm opgegeven.", { exact: false }).waitFor();
    await host.put({ A8: 2020, B8: 900, A9: 2021, B9: 1000, F8: 547, F9: 608 });
    await host.type("E8", "2020-K1");
    await host.type("E9", "4e kwartaal 2020");
    await pane.getByText("Eind 2020 waren er 608 extra banen; de norm voor eind 2020 is 900 (68%). Er ontbreken 292 banen.").waitFor();
    await pane.getByText(/^Eind 2021 ontbreken naar verwachting \d+ banen\.$/).waitFor();
    await pane
      .getByText(/^De kans dat de norm wordt gehaald is (kleiner dan 5%|ongeveer \d+%)\.$/)
      .first()
      .waitFor();
    await host.put({ F10: 620 });
    await host.type("E10", "voorjaar");
    await pane.getByText('Datum in rij 3 van de tabel Realisatie is "voorjaar".', { exact: false }).waitFor();
    await host.select("A1");
    await pane.getByRole("listitem").filter({ hasText: "Datum in rij 3 van de tabel" }).getByText("Toon de cel").click();
    await expect
      .poll(() =>
        host.page.evaluate(() =>
          window.normplanPage.workbench.context.workbook.getActiveSheet().getSelection()?.getActiveRange()?.getA1Notation(),
        ),
      )
      .toBe("E10");
  });

  it("reads figures that the workbook has already where they stand, and makes only the tables that are missing", async () => {
    await host.put({
      A1: "Kwartaal",
      B1: "Extra banen",
      A2: "2020-K1",
      B2: 547,
      A3: "2020-K4",
      B3: 608,
      D1: "Jaar",
      E1: "Norm",
      D2: 2020,
      E2: 900,
      D3: 2021,
      E3: 1000,
    });
    await host.select("A2:B3");
    await press("Mijn cijfers gebruiken");
    await pane.getByText("In Blad1!A2:B3 staan geen koppen van een tabel van de norm", { exact: false }).waitFor();
    await host.select("A1:B3");
    await press("Mijn cijfers gebruiken");
    await pane.getByText("Realisatie komt nu uit Blad1!A1:B3: 2 rijen, met Datum en Extra banen.").waitFor();
    await pane
      .getByText("Nog niet in dit werkboek: Norm, Doelgroepregister, Maatregelen, Trechter en Screening.", { exact: false })
      .waitFor();
    await expect.poll(() => pane.evaluate(() => document.activeElement?.textContent)).toBe("Mijn cijfers gebruiken");
    await host.select("D1:E3");
    await press("Mijn cijfers gebruiken");
    await pane.getByText("Eind 2020 waren er 608 extra banen; de norm voor eind 2020 is 900 (68%). Er ontbreken 292 banen.").waitFor();
    await press("Maak de overige tabellen");
    await pane.getByRole("button", { name: /^Maatregelen/ }).waitFor();
    await expect
      .poll(() => host.page.evaluate(() => window.normplanPage.workbench.context.workbook.getSheets().map((sheet) => sheet.getSheetName())))
      .toEqual(["Blad1", "Normplan norm", "Normplan maatregelen", "Normplan trechter", "Normplan methode"]);
    await pane.getByText("Er ontbreken 292 banen.", { exact: false }).waitFor();
  });

  it("adds a measure to the example, makes the norm sheet, and the saved workbook calculates by itself", async () => {
    await press("Voorbeeld van Gooi en Vechtstreek");
    await pane.getByText("Eind 2021 ontbreken naar verwachting", { exact: false }).waitFor();
    await press(/^Maatregelen/);
    await press("Maatregel toevoegen");
    const form = pane.getByRole("form", { name: "Nieuwe maatregel" });
    await form.getByLabel("Maatregel").fill("Jobcoaches");
    await form.getByLabel("Van", { exact: false }).fill("2021-01-01");
    await form.getByLabel("Tot en met").fill("2021-12-31");
    await form.getByLabel("Of een bedrag (€)").fill("60.000");
    await form.getByLabel("Extra banen per kwartaal").fill("10");
    await form.getByRole("button", { name: "Toevoegen", exact: true }).click();
    // Ten jobs in each of four quarters, all of which stay.
    const card = pane.getByRole("listitem").filter({ hasText: "Jobcoaches" });
    await card.getByText("hele regio · 40 banen erbij · € 60.000 · € 1.500 per baan", { exact: false }).waitFor();
    await pane.getByRole("button", { name: /^Maatregelen\b.*2 maatregelen: 64 banen erbij eind 2021$/ }).waitFor();

    await press("Maak normblad");
    await pane.getByText("staat in het werkboek", { exact: false }).waitFor();
    await host.settled();
    const download = host.page.waitForEvent("download");
    await host.button("Opslaan").click();
    const file = readFileSync(await (await download).path());
    const calculated = await recalculate(file, 60_000);
    const cells = Object.values(calculated?.results["Normplan verwachting"] ?? {});
    calculated?.close();
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => typeof cell === "object")).toEqual([]);
    expect(cells.filter((cell) => typeof cell === "number").map((cell) => Math.round(Number(cell)))).toContain(292);
  });
});
