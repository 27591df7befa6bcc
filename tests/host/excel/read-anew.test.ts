import { expect, it } from "vitest";
import { openExcel } from "./support";

const excel = openExcel();

async function inSheet(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

const values = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values;
  });

it("LET and LAMBDA calculate as before when a table or a name is added beside them", async () => {
  await inSheet((sheet) => {
    sheet.getRange("A1:A2").values = [[5], [6]];
    sheet.getRange("C1:C3").formulas = [["=LET(x,A1,x*2)"], ["=SUM(LET(x,A1,y,A2,x*y),1)"], ["=SUM(MAP(A1:A2,LAMBDA(a,a*2)))"]];
  });
  expect(await values("C1:C3")).toEqual([[10], [31], [22]]);
  await inSheet((sheet) => {
    sheet.tables.add("F1:F3", true).name = "Regio";
    sheet.names.add("Eigen", sheet.getRange("F2"));
    sheet.getRange("A1").values = [[7]];
  });
  expect(await values("C1:C3")).toEqual([[14], [43], [26]]);
});

it("a name means in a workbook what that workbook says, whatever it meant in the one before", async () => {
  const total = () =>
    inSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[75], [80]];
      sheet.getRange("C1").formulas = [["=Tarief*2"]];
    });
  for (const [cell, result] of [
    ["A1", 150],
    ["A2", 160],
  ] as const) {
    excel.headless.openWorkbook();
    await inSheet((sheet) => void sheet.names.add("Tarief", sheet.getRange(cell)));
    await total();
    expect(await values("C1")).toEqual([[result]]);
  }
  excel.headless.openWorkbook();
  await total();
  expect(await values("C1")).toEqual([["#NAME?"]]);
});
