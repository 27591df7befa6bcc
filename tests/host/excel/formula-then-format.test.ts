import { expect, it } from "vitest";
import { openExcel } from "./support";

openExcel();

it("A formula stays when its cell gets a format in a batch that writes over the heading of a table in between", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Berekening");
    sheet.getRange("C8:D9").values = [
      ["Jaar", "Bedrag"],
      [2017, 10],
    ];
    sheet.tables.add("C8:D9", true).name = "Jaren";
    sheet.getRange("A3").formulas = [["=SUM(D9:D9)"]];
    sheet.getRange("C8:D9").formulas = [
      ["Jaar", "Bedrag"],
      [2017, "=C9*2"],
    ];
    sheet.getRange("A1:D9").format.font.name = "Calibri";
    const total = sheet.getRange("A3").load("formulas,values");
    await context.sync();
    expect([total.formulas, total.values]).toEqual([[["=SUM(D9:D9)"]], [[4034]]]);
  });
});
