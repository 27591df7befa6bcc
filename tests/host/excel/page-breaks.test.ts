import { describe, expect, it } from "vitest";
import { pageLayoutOf } from "../../../src/host/model/extras";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { workbookContent } from "../../../src/host/xlsx/workbook-content";
import { writeContent } from "../../../src/host/xlsx/write-xlsx";
import { openExcel, refusal } from "./support";

const { headless } = openExcel();

const breaks = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const [rows, columns] = [sheet.horizontalPageBreaks.load("items/rowIndex"), sheet.verticalPageBreaks.load("items/columnIndex")];
    await context.sync();
    return { rows: rows.items.map(({ rowIndex }) => rowIndex), columns: columns.items.map(({ columnIndex }) => columnIndex) };
  });

const set = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });

describe("page breaks", () => {
  it("come before the row or column that was given, once, in their order, and go again", async () => {
    await set((sheet) => {
      for (const cell of ["A31", "A11", "C11"]) sheet.horizontalPageBreaks.add(cell);
      sheet.verticalPageBreaks.add("F1");
    });
    expect(await breaks()).toEqual({ rows: [10, 30], columns: [5] });
    await set((sheet) => {
      sheet.horizontalPageBreaks.getItem(0).delete();
      sheet.verticalPageBreaks.removePageBreaks();
    });
    expect(await breaks()).toEqual({ rows: [30], columns: [] });
  });

  it("are refused where the sheet begins", async () => {
    expect(await refusal((context) => void context.workbook.worksheets.getItem("Blad1").verticalPageBreaks.add("A5"))).toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("and names beside the axis of a chart are kept in a file", async () => {
    await set((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", 1],
        ["b", -2],
      ];
      sheet.horizontalPageBreaks.add("A11");
      sheet.verticalPageBreaks.add("F1");
      sheet.charts.add("BarClustered", sheet.getRange("A1:B2")).axes.categoryAxis.tickLabelPosition = "Low";
    });
    const { state, snapshot } = await readXlsx(await writeContent(workbookContent(headless.grid)));
    expect(state.charts.map(({ categoryAxis }) => categoryAxis.labels)).toEqual(["Low"]);
    expect(pageLayoutOf(state.extras, snapshot.sheetOrder[0] ?? "")).toMatchObject({ rowBreaks: [10], columnBreaks: [5] });
  });
});
