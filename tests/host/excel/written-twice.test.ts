import { expect, it } from "vitest";
import { openExcel } from "./support";

openExcel();

it("A cell keeps its format when a batch writes its value twice", async () => {
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
    cells.format.font.bold = true;
    await context.sync();
    cells.values = [["tekst", 1]];
    cells.values = [[0, 2]];
    const { font } = cells.format.load("font/bold");
    cells.load("values");
    await context.sync();
    expect([font.bold, cells.values]).toEqual([true, [[0, 2]]]);
  });
});
