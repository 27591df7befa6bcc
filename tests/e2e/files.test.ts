import { readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeBrowser, type HostPage } from "./support/host-page";
import { emptyWorkbook } from "./support/shared-page";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const sample = readFileSync("assets/voorbeeld/gooi-en-vechtstreek-2017.xlsx");

let host: HostPage;

beforeEach(async () => {
  host = await emptyWorkbook();
});
afterEach(async () => expect(await host.problems.take()).toEqual([]));
afterAll(closeBrowser);

async function save(): Promise<Download> {
  const download = host.page.waitForEvent("download");
  await host.button("Opslaan").click();
  return download;
}

describe("files in the trial environment", () => {
  it("saves a workbook that opens again with its values, formulas and formats", async () => {
    await host.type("A1", "1.234,5");
    await host.put({ A2: "=A1*2", A3: "=NORMPLAN.VERDEEL(10,A5:A6)", A5: 1, A6: 1 });
    const download = await save();
    expect(download.suggestedFilename()).toBe("Map1.xlsx");
    const buffer = readFileSync(await download.path());
    await host.notice.getByText("Map1.xlsx is opgeslagen").waitFor();

    await host.openFile({ name: "terug.xlsx", mimeType: XLSX, buffer });
    await host.settled();
    expect(await host.cell("A1")).toEqual({ shown: "1.234,50", value: 1234.5, formula: "" });
    expect((await host.cell("A2")).formula).toBe("=A1*2");
    expect(await host.values("A3:A4")).toEqual([[5], [5]]);
    await host.page.getByRole("heading", { name: "terug.xlsx" }).waitFor();
  });

  it("opens the sample and calculates it", async () => {
    await host.openFile({ name: "voorbeeld.xlsx", mimeType: XLSX, buffer: sample });
    await host.settled();
    const sheets = await host.page.evaluate(() => window.normplanPage.workbench.context.workbook.getSheets().length);
    expect(sheets).toBeGreaterThan(3);
  });

  it("says why a file cannot be opened and keeps the open workbook", async () => {
    await host.put({ A1: "blijft staan" });
    const wrong: [string, Buffer, string][] = [
      ["tekst.xlsx", Buffer.from("gemeente;inwoners"), "tekstbestand"],
      ["leeg.xlsx", Buffer.alloc(0), "leeg"],
      ["brief.docx", Buffer.from("PK"), "brief.docx"],
      ["kapot.xlsx", sample.subarray(0, sample.length / 2), "beschadigd"],
    ];
    for (const [name, buffer, reason] of wrong) {
      await host.chooseFile({ name, mimeType: XLSX, buffer });
      await host.page.getByRole("alertdialog").getByRole("button", { name: "Niet opslaan" }).click();
      await host.notice.getByText(reason).waitFor();
      expect(await host.shown("A1")).toBe("blijft staan");
    }
  });

  it("asks about changes before another workbook takes the place of this one", async () => {
    await host.type("A1", "nog niet opgeslagen");
    await host.button("Nieuw").click();
    const question = host.page.getByRole("alertdialog");
    await question.getByRole("button", { name: "Annuleren" }).click();
    expect(await host.shown("A1")).toBe("nog niet opgeslagen");
    await host.button("Nieuw").click();
    const download = host.page.waitForEvent("download");
    await question.getByRole("button", { name: "Eerst opslaan" }).click();
    await (await download).path();
    await host.waitForShown("A1", "");
  });

  it("opens a file that is dropped on it", async () => {
    const data = await host.page.evaluateHandle(async (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], "gesleept.xlsx"));
      return transfer;
    }, sample.toString("base64"));
    await host.page.dispatchEvent("main", "drop", { dataTransfer: data });
    await host.page.getByRole("heading", { name: "gesleept.xlsx" }).waitFor();
  });

  it("gives a new workbook a pane of its own: its functions and its settings work there", async () => {
    const settings = async () =>
      (await host.pane()).evaluate(() =>
        Excel.run(async (context) => {
          const setting = context.workbook.settings.getItemOrNullObject("proef");
          setting.load("value");
          await context.sync();
          return setting.isNullObject ? null : setting.value;
        }),
      );
    await (
      await host.pane()
    ).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.settings.add("proef", "alleen hier");
        await context.sync();
      }),
    );
    expect(await settings()).toBe("alleen hier");
    await host.startAnew();
    expect(await settings()).toBeNull();
    await host.put({ A1: "=NORMPLAN.KOSTEN(64,40,75)" });
    expect((await host.cell("A1")).value).toBe(192000);
  });
});
