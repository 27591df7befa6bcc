import { expect, it } from "vitest";
import { explain } from "../../../../src/text/explain/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { makeExplanationSheet } from "../../../../src/workbook/commands/make-explanation-sheet";
import { openExcel } from "../../../host/excel/support";

openExcel();

const request = (amount: number, sentences: readonly string[]) => ({
  scenario: "Basis",
  heading: "Hilversum, 2017",
  amount,
  sentences,
  stamp: { made: "22 november 2026", version: "0.1.0" },
  texts: { explain, sheets: inputSheetWords },
});

it("An explanation stands on a sheet as numbered steps, as text whatever it starts with, and a later one takes its place", async () => {
  await makeExplanationSheet(request(12_379, ["Eerst.", "=1+1"]));
  const name = await makeExplanationSheet(request(12_380, ["Eerst.", "=1+1", "Daarna."]));
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const cells = context.workbook.worksheets.getItem(name).getRange("A5:B13").load("values");
    await context.sync();
    expect(sheets.items.map((one) => one.name)).toEqual(["Blad1", "Toelichting Basis"]);
    expect(cells.values[0]?.[0]).toBe(12_380);
    expect(cells.values.slice(6, 9)).toEqual([
      [1, "Eerst."],
      [2, "=1+1"],
      [3, "Daarna."],
    ]);
  });
});
