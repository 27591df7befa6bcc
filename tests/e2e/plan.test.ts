import type { Frame } from "playwright-core";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeBrowser, type HostPage } from "./support/host-page";
import { emptyWorkbook } from "./support/shared-page";

let host: HostPage;
let pane: Frame;

const press = (name: string | RegExp) => pane.getByRole("button", { name }).click();
const tab = (name: string) => pane.getByRole("tab", { name }).click();
const amountOf = (name: string) => pane.getByRole("listitem").filter({ hasText: name }).first();

beforeEach(async () => {
  host = await emptyWorkbook();
  pane = await host.pane();
});
afterEach(async () => expect(await host.problems.take()).toEqual([]));
afterAll(closeBrowser);

async function openExample(): Promise<void> {
  await press("Voorbeeld bekijken");
  await pane.getByText("Sluit op de cent").waitFor();
}

describe("planning in the task pane", () => {
  it("starts from the example of 2017, and answers while one types", async () => {
    await openExample();
    await pane.getByText("64 uur × 40 weken × € 75 = € 192.000").waitFor();
    await amountOf("Wijdemeren").getByText("€ 3.280", { exact: true }).waitFor();
    await press(/^Bijdragen/);
    await pane.getByLabel("Percentage").fill("50%");
    await amountOf("Wijdemeren").getByText("€ 4.683", { exact: true }).waitFor();
    // What the pane shows reaches the cell in the workbook.
    await expect
      .poll(() =>
        host.page.evaluate(() =>
          window.normplanPage.workbench.context.workbook.getSheetByName("Normplan uitgangspunten")?.getRange("H9").getRawValue(),
        ),
      )
      .toBe(0.5);
  });

  it("follows what is changed on the sheets", async () => {
    await openExample();
    await host.type("B11", "80");
    await pane.getByText("64 uur × 40 weken × € 80 = € 204.800").waitFor();
  });

  it("says what is wrong with what is typed, keeps it, and changes nothing", async () => {
    await openExample();
    await press(/^Bijdragen/);
    await pane.getByLabel("Percentage").fill("zestig");
    await pane.getByText('"zestig" is geen getal.').waitFor();
    await amountOf("Wijdemeren").getByText("€ 3.280", { exact: true }).waitFor();
    await press(/^Verdeelsleutel/);
    await pane.getByLabel("Sleutel: inwoners").fill("90");
    await pane.getByText("De delen van de verdeelsleutel zijn samen 90%. Maak er 100% van.").waitFor();
    // Halfway through a change the fields stay, so that it can be finished.
    await pane.getByLabel("Sleutel: gelijk").fill("10");
    await pane.getByText("Sluit op de cent").waitFor();
  });

  it("makes a scenario sheet in native formulas whose checks close", async () => {
    await openExample();
    await press("Maak scenarioblad");
    await pane.getByText("Het blad Basis staat in het werkboek", { exact: false }).waitFor();
    await host.settled();
    await host.waitForShown("A3", "Alle controles sluiten.");
    expect(await host.values("A13:B16")).toEqual([
      ["Ministerie van SZW", 88_500],
      ["Werkkamer", 67_250],
      ["Gemeenten samen", 36_250],
      ["Totaal", 192_000],
    ]);
  });

  it("adds a scenario, lets it differ, and shows what that means", async () => {
    await openExample();
    await tab("Scenario's");
    await press("Nieuw scenario");
    await pane.getByLabel("Naam van het scenario").fill("Werkkamer 75%");
    await press(/^Maak$/);
    const card = pane.getByRole("group", { name: "Werkkamer 75%" });
    await card.getByText("Gelijk aan de basis").waitFor();
    await card.getByRole("button", { name: "Verschil toevoegen" }).click();
    await card.getByLabel("Wat is anders").selectOption({ label: "Werkkamer: Waarde (65%)" });
    await card.getByLabel("Waarde in dit scenario").fill("75");
    await card.getByRole("button", { name: "Toevoegen", exact: true }).click();
    await card.getByText("Werkkamer: Waarde: 75% in plaats van 65%").waitFor();
    // 75% of 103.500 is 77.625, rounded to 77.500 or 77.750 in steps of 250: half goes up.
    await card.getByText("€ 25.750").waitFor();
    await card.getByText("−€ 10.500 ten opzichte van de basis").waitFor();
  });

  it("makes a plan for a region with its gemeenten and inhabitants filled in", async () => {
    await press("Plan voor mijn regio");
    await pane.getByLabel("Arbeidsmarktregio").selectOption({ label: "Gooi en Vechtstreek" });
    await press("Maak plan");
    await pane.getByText(/Uurtarief \(Uitgangspunten\) is leeg/).waitFor();
    await pane.getByLabel("Uurtarief").fill("80");
    await pane.getByText("Sluit op de cent").waitFor();
    await amountOf("Hilversum").waitFor();
  });
});
