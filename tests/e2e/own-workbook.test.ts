import { Workbook } from "@cj-tech-master/excelts";
import type { Frame } from "playwright-core";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeBrowser, type HostPage } from "./support/host-page";
import { emptyWorkbook } from "./support/shared-page";

let host: HostPage;
let pane: Frame;

const press = (name: string | RegExp) => pane.getByRole("button", { name }).click();
const amountOf = (name: string) => pane.getByRole("listitem").filter({ hasText: name }).first();

beforeEach(async () => {
  host = await emptyWorkbook();
});
afterEach(async () => expect(await host.problems.take()).toEqual([]));
afterAll(closeBrowser);

/** The case of 2017 as another region laid it out: titles above, totals below, numbers as text and "gemeente" before a name. */
async function regionalWorkbook(): Promise<Buffer> {
  const workbook = new Workbook();
  const budget = workbook.addWorksheet("Begroting");
  budget.getCell("B1").value = "Regionale begroting banenafspraak";
  const rows: [string, string | number, string][] = [
    ["gemeente Blaricum", "9.622", "HBEL"],
    ["gemeente Eemnes", "8.877", "HBEL"],
    ["Gooise Meren", 56696, "Gooise Meren"],
    ["Hilversum", 87830, "Hilversum"],
    ["Huizen", 41373, "HBEL"],
    ["Laren", 10956, "HBEL"],
    ["Weesp", "18.572", "Weesp"],
    ["Wijdemeren", 23275, "Wijdemeren"],
  ];
  [["Gemeente", "Aantal inwoners 1-1-2016", "Uitvoerende dienst"], ...rows, ["Totaal", 257201, ""]].forEach((row, index) =>
    row.forEach((value, column) => (budget.getCell(4 + index, 2 + column).value = value)),
  );
  const settings: [string, number][] = [
    ["Uurtarief", 75],
    ["Aantal weken", 40],
    ["Begrotingsjaar", 2017],
  ];
  settings.forEach(([label, value], index) => {
    budget.getCell(16 + index, 2).value = label;
    budget.getCell(16 + index, 3).value = value;
  });
  const hours = workbook.addWorksheet("Inzet");
  [
    ["Uitvoeringsdienst", "Uren per week"],
    ["Gooise Meren", 16],
    ["HBEL", 16],
    ["Hilversum", 16],
    ["Weesp", 8],
    ["Wijdemeren", 8],
  ].forEach((row, index) => row.forEach((value, column) => (hours.getCell(2 + index, 1 + column).value = value)));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function addContribution(party: string, kind: string, label: string, value: string): Promise<void> {
  await press("Bijdrage toevoegen");
  await pane.getByLabel("Partij").fill(party);
  const form = pane.locator("form");
  await form.getByLabel("Soort").selectOption({ label: kind });
  await form.getByLabel(label).fill(value);
  await press("Toevoegen");
  await pane.getByRole("group", { name: party }).waitFor();
}

describe("the user's own workbook", () => {
  it("is read, completed in the pane to the amounts of 2017, and stays the place where the numbers are", async () => {
    await host.openFile({
      name: "begroting.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: await regionalWorkbook(),
    });
    pane = await host.pane();
    await press("Mijn werkboek gebruiken");
    await pane.getByText("Gevonden (zeker), 8 rijen, Begroting!B4:D12").waitFor();
    await press("Maak plan met deze gegevens");
    await pane.getByText("Sluit op de cent").waitFor();
    await pane.getByText("Gekoppeld aan Begroting, Inzet").waitFor();
    await press(/^Bijdragen/);
    await addContribution("Werkkamer", "Percentage van de rest", "Percentage", "65");
    await addContribution("Ministerie van SZW", "Vast bedrag", "Bedrag", "88.500");
    await press("Ministerie van SZW eerder in de volgorde");
    const werkkamer = pane.getByRole("group", { name: "Werkkamer" });
    await werkkamer.getByLabel("Afronden op").fill("250");
    await amountOf("Wijdemeren").getByText("€ 3.280", { exact: true }).waitFor();
    await amountOf("Blaricum").getByText("€ 1.356", { exact: true }).waitFor();
    // What is typed in the pane reaches her own cell, and what she types there shows in the pane.
    await press(/^Kosten/);
    await pane.getByLabel("Uurtarief").fill("80");
    await expect
      .poll(() =>
        host.page.evaluate(() => window.normplanPage.workbench.context.workbook.getSheetByName("Begroting")?.getRange("C16").getRawValue()),
      )
      .toBe(80);
    await host.page.evaluate(() => window.normplanPage.workbench.context.workbook.getSheetByName("Begroting")?.activate());
    await host.type("C16", "75");
    await amountOf("Wijdemeren").getByText("€ 3.280", { exact: true }).waitFor();
  });

  it("can be pointed at where nothing is recognised", async () => {
    pane = await host.pane();
    await host.put({ A1: "Laren", A2: "Weesp", B1: 11_000, B2: 19_000, C1: "HBEL", C2: "Weesp" });
    await press("Mijn werkboek gebruiken");
    await pane.getByText(/Normplan herkent in dit werkboek geen gemeenten/).waitFor();
    await press(/^Gemeenten/);
    for (const [column, range] of [
      ["Gemeente", "A1:A2"],
      ["Inwoners", "B1:B2"],
      ["Uitvoeringsdienst", "C1:C2"],
    ] as const) {
      await host.select(range);
      await pane.getByRole("button", { name: `Gebruik selectie voor ${column}`, exact: true }).click();
      await pane.getByRole("button", { name: `Blad1!${range} in het werkboek tonen` }).waitFor();
    }
    await press("Maak plan met deze gegevens");
    await pane.getByLabel("Uurtarief").fill("80");
    await pane.getByLabel("Eerste jaar").fill("2026");
    await pane.getByText("Sluit op de cent").waitFor();
    await amountOf("Laren").waitFor();
  });
});
