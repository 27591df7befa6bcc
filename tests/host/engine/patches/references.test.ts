import { afterEach, describe, expect, it } from "vitest";
import { excelObjectModel } from "../../../../src/host/excel/object-model";
import { type HeadlessHost, openHeadless } from "../../../../src/host/node/open-headless";

let host: HeadlessHost | undefined;
afterEach(() => host?.dispose());

describe("references to other sheets", () => {
  it("read the sheet of the table when a function gives the reference back", async () => {
    host = openHeadless({ makeModel: excelObjectModel });
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        ["Gemeente", "Inwoners"],
        ["Laren", 10956],
        ["Weesp", 18572],
      ];
      sheet.tables.add("A1:B3", true).name = "Gemeenten";
      const other = context.workbook.worksheets.add("Ander blad");
      other.getRange("A1:B3").values = [
        ["x", "y"],
        ["fout", 1],
        ["fout", 2],
      ];
      other.getRange("D1:D3").formulas = [
        ["=INDEX(Gemeenten[Gemeente],2)"],
        ["=SUM(INDEX(Gemeenten[Inwoners],1):INDEX(Gemeenten[Inwoners],2))"],
        ["=INDEX(A2:B3,2,2)"],
      ];
      await context.sync();
      const range = other.getRange("D1:D3").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["Weesp"], [29528], [2]]);
  });

  it.each(["Werkkamer's 40%", "Huizen's en Laren's", "A/B & C, of D: ja"])(
    "read the column of a table that is called %s",
    async (heading) => {
      host = openHeadless({ makeModel: excelObjectModel });
      const written = heading.replaceAll("'", "''");
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("C1:E3").values = [
          ["Naam", heading, "Ander"],
          ["a", 3, 100],
          ["b", 4, 200],
        ];
        sheet.tables.add("C1:E3", true).name = "Keuzes";
        const range = sheet.getRange("G1:G3");
        range.formulas = [
          [`=SUM(Keuzes[[${written}]])`],
          [`=INDEX(Keuzes[[${written}]],MATCH("b",Keuzes[Naam],0))`],
          [`=SUM(Keuzes[[${written}]:[Ander]])`],
        ];
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values.flat() as unknown[];
      });
      expect(values).toEqual([7, 4, 307]);
    },
  );

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

describe("a formula that gives an empty text", () => {
  it("gives a text, also in the calculation that calculates it; a formula that points at an empty cell gives zero", async () => {
    host = openHeadless({ makeModel: excelObjectModel });
    const formulas = [
      "=A1=0",
      '=A1=""',
      "=A1>100",
      "=ISTEXT(A1)",
      "=ISBLANK(A1)",
      "=ISERROR(A1+1)",
      "=COUNTA(A1:A2)",
      "=SUM(A1:A2)",
      "=A2=0",
      "=A2+1",
    ];
    const read = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getFirst()
          .getRange(`B1:B${String(formulas.length)}`)
          .load("values");
        await context.sync();
        return range.values.flat() as unknown[];
      });
    const write = (formula: string) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1:A2").formulas = [[formula], ["=D1"]];
        sheet.getRange(`B1:B${String(formulas.length)}`).formulas = formulas.map((one) => [one]);
        await context.sync();
      });
    const asText = [false, true, true, true, false, true, 2, 0, true, 1];
    await write('=IF(C1="","",C1)');
    expect(await read()).toEqual(asText);
    // Calculated again without the cell they are about.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(`B1:B${String(formulas.length)}`).formulas = formulas.map((one) => [one]);
      await context.sync();
    });
    expect(await read()).toEqual(asText);
  });
});
