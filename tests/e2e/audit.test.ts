import type { Frame } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { closeBrowser, HostPage } from "./support/host-page";

let host: HostPage;
let pane: Frame;

afterEach(async () => {
  expect(await host.problems.take()).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

const press = (name: string | RegExp) => pane.getByRole("button", { name }).click();

/** The published table of 2017 stands on this sheet of the sample, in G24:H39. */
const showInput = () => host.page.evaluate(() => window.normplanPage.workbench.context.workbook.getSheetByName("Invoer")?.activate());

describe("sharing a plan", () => {
  it("puts the cover on the clipboard as a table, and keeps a copy of its sheet that no longer changes", async () => {
    host = await HostPage.open({ prepare: (page) => page.context().grantPermissions(["clipboard-read", "clipboard-write"]) });
    pane = await host.pane();
    await press("Voorbeeld bekijken");
    await pane.getByText("Sluit op de cent").waitFor();
    await press("Delen");
    await pane.getByRole("menuitem", { name: "Kopieer de dekkingstabel" }).click();
    await pane.getByText("De dekkingstabel staat op het klembord.", { exact: false }).waitFor();
    const html = await host.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    const rows = [...(html ?? "").matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, "")),
    );
    expect([rows[0], rows[1], rows.at(-1)]).toEqual([
      ["Partij", "Bedrag (€)"],
      ["Ministerie van SZW", "88.500"],
      ["Totaal", "192.000"],
    ]);

    await press("Delen");
    await pane.getByRole("menuitem", { name: "Maak vaste kopie" }).click();
    await pane.getByText("Er is nog geen blad Basis.", { exact: false }).waitFor();
    await press("Maak scenarioblad");
    await pane.getByText("Het blad Basis staat in het werkboek", { exact: false }).waitFor();
    await press("Delen");
    await pane.getByRole("menuitem", { name: "Maak vaste kopie" }).click();
    await pane.getByText("Het blad Basis vast staat in het werkboek.", { exact: false }).waitFor();
    await host.settled();
    await expect.poll(() => host.shown("A2")).toMatch(/^Vaste kopie van scenario Basis, gemaakt op .* met Normplan/);
    expect(await host.values("A5:B30")).toContainEqual(["Totaal", 192_000]);
  });
});

describe("the tab Controle", () => {
  it("finds what is wrong in the table of 2017, shows it, repairs it, and lets it be undone", async () => {
    host = await HostPage.open({ workbook: "start" });
    pane = await host.pane();
    await showInput();
    await host.select("H30");
    await pane.getByRole("tab", { name: "Controle" }).click();
    await press("Controleer selectie");
    await pane.getByText("1 tabel gecontroleerd: 1 bevinding.").waitFor();
    await pane.getByText("de bedragen tellen op tot € 189.971, er staat € 192.000 (€ 2.029 verschil).").waitFor();
    await pane
      .getByText("Wijdemeren (H37) heeft hetzelfde bedrag als Eemnes (€ 1.257) bij 2,6 keer zoveel inwoners. Met € 3.286 sluit de tabel.")
      .waitFor();

    await press("Toon cel H37");
    await expect
      .poll(() => host.page.evaluate(() => window.normplanPage.workbench.context.workbook.getActiveRange()?.getA1Notation()))
      .toBe("H37");

    await press("Herstel");
    await pane.getByText("Cel H37 is hersteld.", { exact: false }).waitFor();
    await pane.getByText("1 tabel gecontroleerd: geen bevindingen.").waitFor();
    await pane.getByText("Bedrag volgt bij benadering de inwoners (best passend: 1-1-2016)", { exact: false }).waitFor();
    await host.settled();
    expect(await host.values("H37:H39")).toEqual([[3286], [192_000], [192_000]]);

    await host.select("H37");
    await host.page.keyboard.press("Control+z");
    await expect.poll(() => host.values("H37:H38")).toEqual([[1257], [189_971]]);
  });
});
