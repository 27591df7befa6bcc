import { afterAll, afterEach, describe, expect, it } from "vitest";
import { closeBrowser, HostPage } from "./support/host-page";
import { emptyWorkbook } from "./support/shared-page";

let host: HostPage;

afterEach(async () => expect(await host.problems.take()).toEqual([]));
afterAll(closeBrowser);

describe("the task pane beside the sheet", () => {
  it("runs on Microsoft's office.js and takes itself to be in a Dutch Excel", async () => {
    host = await emptyWorkbook();
    const pane = await host.pane();
    const office = await pane.evaluate(() => ({
      host: Office.context.host,
      platform: Office.context.platform,
      language: Office.context.displayLanguage,
    }));
    expect(office).toEqual({ host: "Excel", platform: "PC", language: "nl-NL" });
    await pane.getByText("Normplan").first().waitFor();
  });

  it("writes in the sheet what the person then sees, and one undo takes the whole batch back", async () => {
    host = await emptyWorkbook();
    const pane = await host.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B2").values = [
          ["Uren", 64],
          ["Weken", 40],
        ];
        sheet.getRange("B3").formulas = [["=B1*B2"]];
        sheet.getRange("A1:A2").format.font.bold = true;
        sheet.getRange("B3").numberFormat = [["#,##0"]];
        await context.sync();
      }),
    );
    await host.waitForShown("B3", "2.560");
    await host.button("Ongedaan maken").click();
    await host.waitForShown("A1", "");
    await expect
      .poll(() => host.values("A1:B3"))
      .toEqual([
        ["", ""],
        ["", ""],
        ["", ""],
      ]);
    await host.button("Opnieuw").click();
    await host.waitForShown("B3", "2.560");
  });

  it("may be late: formulas wait for it and then have their values", async () => {
    let letPaneIn: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (letPaneIn = resolve));
    host = await HostPage.open({
      prepare: (page) =>
        page.route("**/functions.js", async (route) => {
          await opened;
          await route.continue();
        }),
    });
    await host.startTyping("A1", "=NORMPLAN.KOSTEN(64;40;75)");
    await host.commit();
    await host.waitForShown("A1", "#BUSY!");
    letPaneIn();
    await host.waitForShown("A1", "192000");
    await host.close();
  });

  it("follows the language of the page and keeps calculating", async () => {
    host = await HostPage.open();
    await host.put({ A1: "=NORMPLAN.KOSTEN(64,40,75)" });
    expect(await host.shown("A1")).toBe("192000");
    await host.replacingPane(() => host.page.getByRole("radio", { name: "English" }).click());
    const pane = await host.pane();
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
    await host.type("A2", "=NORMPLAN.KOSTEN(1.5,2,10)");
    expect((await host.cell("A2")).value).toBe(30);
    await host.select("A1");
    await host.waitForEditorText("=NORMPLAN.KOSTEN(64,40,75)");
    await host.close();
  });

  it("can be narrowed, hidden and shown, and F6 goes round", async () => {
    host = await emptyWorkbook();
    const frame = host.page.locator("iframe.pane-frame");
    const width = async () => (await frame.boundingBox())?.width;
    await expect.poll(width).toBe(350);
    const edge = host.page.getByRole("separator", { name: "Breedte van het taakvenster" });
    await edge.focus();
    for (let press = 0; press < 5; press++) await host.page.keyboard.press("ArrowRight");
    await expect.poll(width).toBe(320);
    await host.button("Taakvenster verbergen").click();
    await frame.waitFor({ state: "hidden" });
    await host.button("Taakvenster tonen").click();
    await frame.waitFor({ state: "visible" });

    await host.pane();
    await host.select("A1");
    await host.page.keyboard.press("F6");
    await host.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
    await host.page.keyboard.press("F6");
    await host.page.waitForFunction(() => document.activeElement?.textContent === "Nieuw");
    await host.page.keyboard.press("F6");
    await host.page.waitForFunction(() => document.activeElement?.getAttribute("data-u-comp") === "editor");
  });
});
