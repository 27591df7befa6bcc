import type { Frame } from "playwright-core";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeBrowser, type HostPage } from "./support/host-page";
import { emptyWorkbook } from "./support/shared-page";

let host: HostPage;
let pane: Frame;

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();

beforeEach(async () => {
  host = await emptyWorkbook();
  pane = await host.pane();
  await press("Voorbeeld bekijken");
  await pane.getByRole("button", { name: /^Hilversum: .*toelichting$/ }).waitFor();
});
afterEach(async () => expect(await host.problems.take()).toEqual([]));
afterAll(closeBrowser);

describe("explaining, comparing and calculating back", () => {
  it("explains an amount step by step, and gives the focus back", async () => {
    await press(/^Hilversum: .*toelichting$/);
    await pane.getByText("Hilversum krijgt een euro erbij: de grootste rest (0,79).").waitFor();
    await press("Zet op een blad");
    await pane.getByText("De toelichting staat op het blad Toelichting Basis.").waitFor();
    await press("Terug");
    await expect
      .poll(() => pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""))
      .toMatch(/^Hilversum: .*toelichting$/);
  });

  it("compares two scenarios with the base, on the norm too, says what causes the difference, and makes the sheet", async () => {
    await pane.getByRole("tab", { name: "Norm", exact: true }).click();
    await press(/^Voorbeeld van Gooi en Vechtstreek/);
    await pane.getByText(/^Eind 2021 ontbreken naar verwachting/).waitFor();
    await pane.getByRole("tab", { name: "Scenario's" }).click();
    for (const name of ["Werkkamer 50%", "Zonder Weesp"]) await pane.getByRole("checkbox", { name: `${name} vergelijken` }).check();
    await press("Vergelijken (2)");
    await pane.getByRole("row", { name: "Kans dat de norm wordt gehaald <5% <5% <5%" }).waitFor();
    await pane
      .getByRole("img", { name: "Gemeenten samen: basis € 36.250; Werkkamer: Waarde: 50% in plaats van 65% +€ 15.500; uitkomst € 51.750." })
      .waitFor();
    await press("Maak vergelijkingsblad");
    await pane.getByText("De bladen Vergelijking en Vergelijking gemeenten staan in het werkboek.").waitFor();
    await host.settled();
    await host.waitForShown("A3", "De invoer is sinds het maken van dit blad niet gewijzigd.");
    expect(await host.values("A9:D11")).toEqual([
      ["Basis", 192_000, 36_250, 0],
      ["1. Werkkamer 50%", 192_000, 51_750, 15_500],
      ["2. Zonder Weesp", 192_000, 36_250, 0],
    ]);
    await host.waitForShown("A21", "Van 36.250 euro (Basis) tot 51.750 euro (1. Werkkamer 50%).");
  });

  it("calculates back, and the answer put in as a scenario keeps the gemeente under the amount", async () => {
    await pane.getByRole("tab", { name: "Scenario's" }).click();
    await press("Terugrekenen");
    await pane.getByLabel("Houd").selectOption({ label: "Wijdemeren" });
    await pane.getByLabel("op of onder").fill("3.000");
    await pane.getByLabel("door aan te passen").selectOption({ label: "percentage Werkkamer (65%)" });
    await press("Reken terug");
    await pane.getByText("Met percentage Werkkamer 68% in plaats van 65% betaalt Wijdemeren € 2.986. Nu is dat € 3.280.").waitFor();
    await press("Neem over als scenario");
    await pane.getByText("Het scenario Percentage Werkkamer 68% is gemaakt.").waitFor();
    await press("Terug");
    await pane.getByRole("button", { name: /^Percentage Werkkamer 68%, Gemeenten samen: € 33.000, toelichting$/ }).click();
    await pane.getByLabel("Bedrag van").selectOption({ label: "Wijdemeren" });
    await pane.getByText(/^Wijdemeren betaalt €\s2\.986\./).waitFor();
  });
});
