import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeBrowser, HostPage } from "./support/host-page";
import { emptySheet } from "./support/shared-page";
import { suggestionListed } from "./support/suggestions";

let host: HostPage;

beforeEach(async () => {
  host = await emptySheet();
});
afterEach(async () => expect(await host.problems.take()).toEqual([]));
afterAll(closeBrowser);

describe("typing in a Dutch sheet", () => {
  it("calculates a formula with Dutch names, semicolons and decimal commas, and shows it in Dutch when it is selected", async () => {
    await host.type("B2", "=SOM(1,5;2)");
    expect(await host.cell("B2")).toEqual({ shown: "3,5", value: 3.5, formula: "=SUM(1.5,2)" });
    await host.select("B2");
    await host.waitForEditorText("=SOM(1,5;2)");
  });

  it("leaves a formula as it is when it is edited again without a change", async () => {
    await host.type("B2", '=ALS(WAAR;AFRONDEN(2,345;2);"a;b")');
    await host.select("B2");
    await host.edit();
    await host.waitForEditorText('=ALS(WAAR;AFRONDEN(2,345;2);"a;b")');
    await host.commit();
    await host.settled();
    expect(await host.cell("B2")).toEqual({ shown: "2,35", value: 2.35, formula: '=IF(TRUE,ROUND(2.345,2),"a;b")' });
  });

  it("reads numbers, percentages, dates and logical values as Dutch Excel does", async () => {
    const typed: [string, string, string | number | boolean, string][] = [
      ["A1", "1.234,56", 1234.56, "1.234,56"],
      ["A2", "12,5%", 0.125, "12,50%"],
      ["A3", "31-12-2020", 44196, "31-12-2020"],
      ["A4", "waar", true, "WAAR"],
      ["A5", "1.5", "1.5", "1.5"],
      ["A6", "0,1", 0.1, "0,1"],
    ];
    for (const [address, text, value, shown] of typed) {
      await host.type(address, text);
      expect(await host.cell(address)).toEqual({ shown, value, formula: "" });
    }
  });

  it("closes brackets that are still open at the end", async () => {
    await host.type("A1", "=SOM(1;MAX(2;3");
    expect((await host.cell("A1")).formula).toBe("=SUM(1,MAX(2,3))");
  });

  it.each([
    ["=SOM(A1,B2)", "puntkomma"],
    ["=1.5*2", "1,5"],
    ["=SOM(1;;2))", "staat op een plaats waar dat niet kan"],
    ["=5+", "ontbreekt nog iets"],
    ["=AFRONDEN(1)", "aantal argumenten"],
  ])("says what is wrong with %s, keeps what was typed and writes nothing", async (formula, explanation) => {
    await host.type("C3", formula);
    await host.notice.getByText(explanation).waitFor();
    await host.waitForEditorText(formula);
    expect((await host.cell("C3")).formula).toBe("");
    await host.cancelTyping();
    await host.type("C4", "=1+1");
    await host.notice.getByText(explanation).waitFor({ state: "detached" });
    expect((await host.cell("C4")).value).toBe(2);
  });

  it("reads what is pasted from another program as Dutch too", async () => {
    await host.select("B2");
    await host.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "Blaricum\t1.321\t12,5%\r\nEemnes\t1,5\t=SOM(1,5;2)\r\n");
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await host.waitForShown("D3", "3,5");
    await host.settled();
    expect(await host.values("B2:D3")).toEqual([
      ["Blaricum", 1321, 0.125],
      ["Eemnes", 1.5, 3.5],
    ]);
    expect(await host.shown("C2")).toBe("1.321");
  });

  it("offers functions under their Dutch names, ours with their explanation", async () => {
    await host.startTyping("A1", "=AFRONDEN.NAAR.B");
    await suggestionListed(host.page, "AFRONDEN.NAAR.BOVEN");
    await host.cancelTyping();
    await host.startTyping("A1", "=NORMPLAN.VERD");
    await suggestionListed(host.page, "Verdeelt een bedrag naar gewicht");
    await host.page.keyboard.press("Tab");
    await host.waitForEditorText("=NORMPLAN.VERDEEL(");
    await host.cancelTyping();
  });

  it("enters a formula as it was typed, also while functions are suggested", async () => {
    await host.startTyping("A1", "=1+WAAR");
    await suggestionListed(host.page, "WAARDE");
    await host.commit();
    await host.settled();
    expect(await host.cell("A1")).toEqual({ shown: "2", value: 2, formula: "=1+TRUE" });
  });
});

describe("typing in an English sheet", () => {
  it("takes English names, commas and decimal points", async () => {
    const english = await HostPage.open({ language: "en" });
    await english.type("B2", "=ROUND(SUM(1.25,2),1)");
    expect(await english.cell("B2")).toEqual({ shown: "3.3", value: 3.3, formula: "=ROUND(SUM(1.25,2),1)" });
    await english.select("B2");
    await english.waitForEditorText("=ROUND(SUM(1.25,2),1)");
    expect(await english.problems.take()).toEqual([]);
    await english.close();
  });
});
