import { afterEach, describe, expect, it } from "vitest";
import { excelObjectModel } from "../../../src/host/excel/object-model";
import type { HeadlessHost } from "../../../src/host/node/open-headless";
import { openHeadless } from "../../../src/host/node/open-headless";

let host: HeadlessHost | undefined;
afterEach(() => host?.dispose());

describe("references to other sheets", () => {
  it("read the sheet of the table when a function gives the reference back", async () => {
    host = openHeadless({ makeModel: excelObjectModel });
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [["Gemeente", "Inwoners"], ["Laren", 10956], ["Weesp", 18572]];
      sheet.tables.add("A1:B3", true).name = "Gemeenten";
      const other = context.workbook.worksheets.add("Ander blad");
      other.getRange("A1:B3").values = [["x", "y"], ["fout", 1], ["fout", 2]];
      other.getRange("D1:D3").formulas = [["=INDEX(Gemeenten[Gemeente],2)"], ["=SUM(INDEX(Gemeenten[Inwoners],1):INDEX(Gemeenten[Inwoners],2))"], ["=INDEX(A2:B3,2,2)"]];
      await context.sync();
      const range = other.getRange("D1:D3").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["Weesp"], [29528], [2]]);
  });

  it("find a sheet that bears the name of one that was deleted just before", async () => {
    host = openHeadless({ makeModel: excelObjectModel });
    const values = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Invoer");
      await context.sync();
      worksheets.getItem("Invoer").delete();
      const again = worksheets.add("Ander");
      await context.sync();
      again.name = "Invoer";
      again.getRange("A1").values = [[7]];
      const range = worksheets.getFirst().getRange("A1");
      range.formulas = [["=Invoer!A1"]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[7]]);
  });
});
