import { readFileSync } from "node:fs";
import type { Frame, Locator } from "playwright-core";
import { afterAll, afterEach, expect, it } from "vitest";
import { readDocx } from "../proposal/support/read-docx";
import { closeBrowser, type HostPage } from "./support/host-page";
import { emptyWorkbook } from "./support/shared-page";

let host: HostPage;

afterEach(async () => expect(await host.problems.take()).toEqual([]));
afterAll(closeBrowser);

/** The scenarios of the example plan, in a pane that may use the clipboard. */
async function openScenarios(prepare?: (pane: Frame) => Promise<unknown>): Promise<Locator> {
  host = await emptyWorkbook({ prepare: (page) => page.context().grantPermissions(["clipboard-read", "clipboard-write"]) });
  const pane = await host.pane();
  await prepare?.(pane);
  await pane.getByRole("button", { name: "Voorbeeld bekijken" }).click();
  await pane.getByText("Sluit op de cent").first().waitFor();
  await pane.getByRole("tab", { name: "Scenario's" }).click();
  return pane.getByRole("group", { name: "Zonder Weesp" });
}

it("a scenario becomes a Word document with its total, its name and the workbook's, and can be copied as well", async () => {
  const card = await openScenarios();
  const download = host.page.waitForEvent("download");
  await card.getByRole("button", { name: "Maak Word-voorstel" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("Voorstel uren, kosten en dekking 2017 - Scenario Zonder Weesp.docx");
  const word = await readDocx(new Blob([new Uint8Array(readFileSync(await file.path()))]));
  const cover = word.tables.find((table) => table.rows[0]?.[0] === "Wie betaalt");
  expect(cover?.rows.at(-1)?.slice(0, 3)).toEqual(["Totaal", "", "192.000"]);
  expect(word.paragraphs.at(-1)?.text).toMatch(/^Berekend op .* met Normplan \d+\.\d+\.\d+, uit scenario Zonder Weesp in .+\.$/);
  await card.getByText(`${file.suggestedFilename()} is gedownload.`, { exact: false }).waitFor();
  await card.getByRole("button", { name: "Kopieer voorstel" }).click();
  await card.getByText("Het voorstel staat op het klembord.", { exact: false }).waitFor();
  const html = await host.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text() ?? "";
  });
  expect(html).toContain("192.000");
  expect(html.match(/<table/g)?.length).toBe(word.tables.length);
});

const onMac = (pane: Frame) =>
  pane.evaluate(() => {
    const context: object = Object.create(Office.context, { platform: { value: "Mac" } });
    Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) as object });
  });

it("where Excel drops downloads without a word, as on a Mac, none is tried and the proposal is there to be copied", async () => {
  const card = await openScenarios(onMac);
  const downloads: unknown[] = [];
  host.page.on("download", (download) => downloads.push(download));
  await card.getByRole("button", { name: "Maak Word-voorstel" }).click();
  await card.getByText("Excel laat hier geen downloads toe", { exact: false }).waitFor();
  await card.getByRole("button", { name: "Kopieer voorstel" }).click();
  await card.getByText("Het voorstel staat op het klembord.", { exact: false }).waitFor();
  expect(downloads).toEqual([]);
});
