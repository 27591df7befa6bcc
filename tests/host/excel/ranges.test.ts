import { describe, expect, it } from "vitest";
import { openExcel, refusal } from "./support";

const excel = openExcel();

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");

const address = (reach: (range: Excel.Range) => Excel.Range, from = "C3:E6") =>
  Excel.run(async (context) => {
    const range = reach(sheet(context).getRange(from)).load("address");
    await context.sync();
    return range.address.replace("Blad1!", "");
  });

const put = (values: Record<string, unknown[][]>) =>
  Excel.run(async (context) => {
    for (const [at, cells] of Object.entries(values)) sheet(context).getRange(at).formulas = cells;
    await context.sync();
  });

const values = (at: string) =>
  Excel.run(async (context) => {
    const range = sheet(context).getRange(at).load("values,formulas");
    await context.sync();
    return range;
  });

describe("ranges are reached by counting", () => {
  it.each<[string, string, (range: Excel.Range) => Excel.Range]>([
    ["a cell", "D5", (range) => range.getCell(2, 1)],
    ["a row", "C4:E4", (range) => range.getRow(1)],
    ["a column", "E3:E6", (range) => range.getColumn(2)],
    ["the last cell", "E6", (range) => range.getLastCell()],
    ["the last row", "C6:E6", (range) => range.getLastRow()],
    ["two rows below", "C7:E8", (range) => range.getRowsBelow(2)],
    ["the last two rows", "C5:E6", (range) => range.getRowsBelow(-2)],
    ["a row above", "C2:E2", (range) => range.getRowsAbove(1)],
    ["a column after", "F3:F6", (range) => range.getColumnsAfter()],
    ["two columns before", "A3:B6", (range) => range.getColumnsBefore(2)],
    ["an offset", "B2:D5", (range) => range.getOffsetRange(-1, -1)],
    ["another size", "C3:F8", (range) => range.getResizedRange(2, 1)],
    ["an absolute size", "C3", (range) => range.getAbsoluteResizedRange(1, 1)],
    ["the entire rows", "3:6", (range) => range.getEntireRow()],
    ["the entire columns", "C:E", (range) => range.getEntireColumn()],
    ["a bounding range", "A1:E6", (range) => range.getBoundingRect("A1")],
    ["an intersection", "D4:E6", (range) => range.getIntersection("D4:H9")],
  ])("%s", async (_what, expected, reach) => {
    expect(await address(reach)).toBe(expected);
  });

  it("and refused beyond the sheet", async () => {
    expect(await refusal((context) => void sheet(context).getRange("A1").getOffsetRange(-1, 0).load("address"))).toEqual({
      code: "InvalidArgument",
      location: "Range.getOffsetRange",
    });
    expect(await refusal((context) => void sheet(context).getRange("A1048577").load("address"))).toMatchObject({ code: "InvalidArgument" });
    expect(await refusal((context) => void sheet(context).getRange("Blad2!A1").load("address"))).toMatchObject({ code: "InvalidArgument" });
    expect(await refusal((context) => void sheet(context).getRange("A1").getIntersection("B2").load("address"))).toMatchObject({
      code: "ItemNotFound",
    });
  });

  it("on sheets whose names need quotes", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Zeist's plan").getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("'Zeist''s plan'!A1");
    });
  });
});

describe("ranges are found by their content", () => {
  it("used cells, with and without formats", async () => {
    await put({
      "B2:C3": [
        [1, 2],
        [3, 4],
      ],
    });
    await Excel.run(async (context) => {
      sheet(context).getRange("E9").format.fill.color = "#FF0000";
      const all = sheet(context).getUsedRange().load("address");
      const filled = sheet(context).getUsedRange(true).load("address");
      const none = context.workbook.worksheets.add("Leeg").getUsedRangeOrNullObject();
      await context.sync();
      expect([all.address, filled.address, none.isNullObject]).toEqual(["Blad1!B2:E9", "Blad1!B2:C3", true]);
    });
  });

  it("the region around a cell", async () => {
    await put({
      "B2:C3": [
        ["a", "b"],
        [1, 2],
      ],
      D4: [[5]],
      A9: [["los"]],
    });
    expect(await address((range) => range.getSurroundingRegion(), "B2")).toBe("B2:D4");
  });

  it("spilled cells and where they come from", async () => {
    await put({ B2: [["=SEQUENCE(2,2)"]] });
    await Excel.run(async (context) => {
      const spill = sheet(context).getRange("B2").getSpillingToRange().load("address");
      const parent = sheet(context).getRange("C3").getSpillParent().load("address");
      const none = sheet(context).getRange("A1").getSpillParentOrNullObject();
      const part = sheet(context).getRange("B2:C9").load("hasSpill");
      const whole = sheet(context).getRange("B2:C3").load("hasSpill");
      await context.sync();
      expect([spill.address, parent.address, none.isNullObject, part.hasSpill, whole.hasSpill]).toEqual([
        "Blad1!B2:C3",
        "Blad1!B2",
        true,
        null,
        true,
      ]);
    });
  });

  it("cells of a kind", async () => {
    await put({
      "A1:C3": [
        ["a", 1, "=B1"],
        ["b", "=1/0", true],
        ["", "c", 3],
      ],
    });
    await Excel.run(async (context) => {
      const kinds = [
        sheet(context).getRange("A1:C3").getSpecialCells("Formulas"),
        sheet(context).getRange("A1:C3").getSpecialCells("Constants", "Numbers"),
        sheet(context).getRange("A1:C3").getSpecialCells("Formulas", "Errors"),
        sheet(context).getRange("A1:C3").getSpecialCells("Blanks"),
      ];
      for (const kind of kinds) kind.load("address");
      const none = sheet(context).getRange("A1").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect(kinds.map((kind) => kind.address.replaceAll("Blad1!", ""))).toEqual(["C1,B2", "B1,C3", "B2", "A3"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("text, in formulas too", async () => {
    await put({
      "A1:B2": [
        ["Laren", "Gemeente Laren"],
        ["Huizen", "=SUM(1,2)"],
      ],
    });
    await Excel.run(async (context) => {
      const first = sheet(context).getRange("A1:B2").find("laren", {}).load("address");
      const all = sheet(context).findAll("laren", {}).load("address");
      const whole = sheet(context).findAll("laren", { completeMatch: true }).load("address");
      const formula = sheet(context).getRange("A1:B2").findOrNullObject("SUM(", {}).load("address");
      const none = sheet(context).getRange("A1:B2").findOrNullObject("Weesp", {});
      await context.sync();
      expect([first.address, all.address, whole.address, formula.address, none.isNullObject]).toEqual([
        "Blad1!A1",
        "Blad1!A1:B1",
        "Blad1!A1",
        "Blad1!B2",
        true,
      ]);
    });
  });

  it("merged cells", async () => {
    await put({
      "A1:B2": [
        ["kop", "weg"],
        ["", ""],
      ],
    });
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:B2").merge();
      const merged = sheet(context).getRange("A1:D9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(merged.address).toBe("Blad1!A1:B2");
      sheet(context).getRange("A1").unmerge();
      const none = sheet(context).getRange("A1:D9").getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect((await values("A1:B1")).values).toEqual([["kop", ""]]);
  });
});

describe("cells are changed", () => {
  it("by inserting and deleting, and formulas follow", async () => {
    await put({ "A1:A3": [[1], [2], [3]], C1: [["=SUM(A1:A3)"]] });
    await Excel.run(async (context) => {
      sheet(context).getRange("A2").insert("Down").values = [[10]];
      await context.sync();
    });
    const inserted = await values("A1:C4");
    expect(inserted.values.map(([first]) => first)).toEqual([1, 10, 2, 3]);
    expect(inserted.values[0]?.[2]).toBe(16);
    await Excel.run(async (context) => {
      sheet(context).getRange("1:1").delete("Up");
      await context.sync();
    });
    expect((await values("A1:A3")).values).toEqual([[10], [2], [3]]);
  });

  it("on a sheet that is not shown, while another stays shown", async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Tweede");
      other.getRange("A1:A2").values = [[1], [2]];
      other.getRange("A1").insert("Down");
      other.getRange("B:B").insert("Right");
      const moved = other.getRange("A1:A3").load("values");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(moved.values).toEqual([[""], [1], [2]]);
      expect(active.name).toBe("Blad1");
    });
  });

  it("by copying, with references that move along", async () => {
    await put({
      "A1:B2": [
        [1, "=A1*2"],
        [2, "=A2*2"],
      ],
    });
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:B1").format.fill.color = "#FFF9E0";
      sheet(context).getRange("D1").copyFrom("A1:B2");
      sheet(context).getRange("G1").copyFrom("A1:B2", "Values");
      sheet(context).getRange("A5").copyFrom("A1:B2", "All", false, true);
      sheet(context).getRange("D1:E4").copyFrom("A1:B2", "Formulas");
      const fill = sheet(context).getRange("D1").format.fill.load("color");
      await context.sync();
      expect(fill.color).toBe("#FFF9E0");
    });
    expect((await values("D1:E4")).formulas).toEqual([
      [1, "=D1*2"],
      [2, "=D2*2"],
      [1, "=D3*2"],
      [2, "=D4*2"],
    ]);
    expect((await values("G1:H2")).formulas).toEqual([
      [1, 2],
      [2, 4],
    ]);
    expect((await values("A5:B5")).values).toEqual([[1, 2]]);
  });

  it("by clearing contents, formats, or all", async () => {
    await put({ "A1:A3": [[1], [2], [3]] });
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1:A3");
      range.format.font.bold = true;
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet(context).getRange("A1").clear("Contents");
      sheet(context).getRange("A2").clear("Formats");
      sheet(context).getRange("A3").clear();
      const bold = ["A1", "A2", "A3"].map((at) => sheet(context).getRange(at).load("values,format/font/bold,dataValidation/type"));
      await context.sync();
      expect(bold.map((one) => [one.values[0]?.[0], one.format.font.bold, one.dataValidation.type])).toEqual([
        ["", true, "WholeNumber"],
        [2, false, "WholeNumber"],
        ["", false, "None"],
      ]);
    });
  });

  it("by sorting, in which formulas go with their rows", async () => {
    await put({
      "A1:C4": [
        ["Naam", "Bedrag", "Dubbel"],
        ["b", 2, "=B2*2"],
        ["a", 3, "=B3*2"],
        ["c", "", "=B4*2"],
      ],
    });
    await Excel.run(async (context) => {
      sheet(context)
        .getRange("A1:C4")
        .sort.apply([{ key: 1, ascending: false }], false, true);
      await context.sync();
    });
    const sorted = await values("A2:C4");
    expect(sorted.values).toEqual([
      ["a", 3, 6],
      ["b", 2, 4],
      ["c", "", 0],
    ]);
    expect(sorted.formulas.map((row) => row[2] as string)).toEqual(["=B2*2", "=B3*2", "=B4*2"]);
  });

  it("by hiding rows and columns", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("2:3").rowHidden = true;
      sheet(context).getRange("B:B").columnHidden = true;
      const part = sheet(context).getRange("A1:A4").load("rowHidden");
      const hidden = sheet(context).getRange("B2").load("hidden,rowHidden");
      const visible = sheet(context).getRange("A1:C4").getSpecialCells("Visible").load("address");
      await context.sync();
      expect([part.rowHidden, hidden.hidden, hidden.rowHidden]).toEqual([null, true, true]);
      expect(visible.address.replaceAll("Blad1!", "")).toBe("A1,C1,A4,C4");
      sheet(context).getRange("2:3").rowHidden = false;
      const shown = sheet(context).getRange("A1:A4").load("rowHidden");
      await context.sync();
      expect(shown.rowHidden).toBe(false);
    });
  });

  it("into links to a place in the workbook", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1").hyperlink = { documentReference: "Blad1!C3", textToDisplay: "Naar C3", screenTip: "tip" };
      const link = sheet(context).getRange("A1").load("hyperlink,values");
      await context.sync();
      expect(link.hyperlink).toEqual({ documentReference: "Blad1!C3", textToDisplay: "Naar C3", screenTip: "tip" });
      expect(link.values).toEqual([["Naar C3"]]);
    });
  });
});

describe("formats", () => {
  it("are set and read for the whole range; what differs is null", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1:B2");
      range.format.set({
        horizontalAlignment: "Right",
        verticalAlignment: "Center",
        wrapText: true,
        font: { name: "Calibri", size: 14, italic: true, underline: "Single", color: "#1B365D" },
        fill: { color: "yellow" },
      });
      range.format.indentLevel = 2;
      sheet(context).getRange("B2").format.font.bold = true;
      range.load("format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/font,format/fill/color");
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({
        horizontalAlignment: "Right",
        verticalAlignment: "Center",
        wrapText: true,
        indentLevel: 2,
        font: { name: "Calibri", size: 14, bold: null, italic: true, underline: "Single", color: "#1B365D" },
        fill: { color: "#FFFF00" },
      });
    });
  });

  it("draw borders on the sides asked for", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("B2:C3");
      range.format.borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Medium", color: "#1B365D" });
      range.format.borders.getItem("InsideHorizontal").style = "Dot";
      const bottom = sheet(context).getRange("C3").format.borders.getItem("EdgeBottom").load("style,weight,color");
      const inside = range.format.borders.getItem("InsideHorizontal").load("style");
      const top = range.format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect([bottom.style, bottom.weight, bottom.color, inside.style, top.style]).toEqual([
        "Continuous",
        "Medium",
        "#1B365D",
        "Dot",
        "None",
      ]);
      range.format.borders.getItem("EdgeBottom").style = "None";
      const gone = range.format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      expect(gone.style).toBe("None");
    });
  });

  it("of whole columns hold for cells that are filled later", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("B:B").format.fill.color = "#FFF9E0";
      sheet(context).getRange("B:B").format.columnWidth = 120;
      await context.sync();
      sheet(context).getRange("B7").values = [[1]];
      const cell = sheet(context).getRange("B7").load("format/fill/color,format/columnWidth");
      await context.sync();
      expect([cell.format.fill.color, cell.format.columnWidth]).toEqual(["#FFF9E0", 120]);
    });
  });

  it("of whole columns go when the sheet is cleared", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("B:B").format.fill.color = "#FFF9E0";
      await context.sync();
      sheet(context).getRange().clear();
      const cell = sheet(context).getRange("B7").load("format/fill/color");
      await context.sync();
      expect(cell.format.fill.color).toBe("#FFFFFF");
    });
  });

  it("make columns and rows fit what is in them", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:B1").values = [["Uitvoeringsdienst Gooi en Vechtstreek", "x"]];
      sheet(context).getRange("A1:B1").format.autofitColumns();
      sheet(context).getRange("A3").values = [["een lange zin die in een smalle kolom over meer dan een regel loopt"]];
      sheet(context).getRange("A3").format.wrapText = true;
      sheet(context).getRange("A3").format.autofitRows();
      const widths = ["A1", "B1"].map((at) => sheet(context).getRange(at).load("format/columnWidth"));
      const heights = ["A1", "A3"].map((at) => sheet(context).getRange(at).load("format/rowHeight"));
      await context.sync();
      expect(widths[0]?.format.columnWidth).toBeGreaterThan(140);
      expect(widths[1]?.format.columnWidth).toBeLessThan(30);
      expect(heights[1]?.format.rowHeight).toBeGreaterThan(Number(heights[0]?.format.rowHeight));
    });
  });

  it("refuse what Excel does not know", async () => {
    expect(await refusal((context) => void (sheet(context).getRange("A1").format.fill.color = "blauw"))).toEqual({
      code: "InvalidArgument",
      location: "RangeFill.color",
    });
    expect(await refusal((context) => void (sheet(context).getRange("A1").format.font.size = 500))).toMatchObject({
      code: "InvalidArgument",
    });
    expect(await refusal((context) => void (sheet(context).getRange("A1").format.horizontalAlignment = "Links" as "Left"))).toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("come back with undo in one step", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1").format.fill.color = "#111111";
      await context.sync();
      const { format } = sheet(context).getRange("A1");
      format.fill.color = "#222222";
      format.font.bold = true;
      format.borders.getItem("EdgeTop").style = "Continuous";
      await context.sync();
    });
    excel.headless.grid.commands.syncExecuteCommand("univer.command.undo");
    await Excel.run(async (context) => {
      const { format } = sheet(context).getRange("A1");
      const top = format.borders.getItem("EdgeTop").load("style");
      format.load("fill/color,font/bold");
      await context.sync();
      expect([format.fill.color, format.font.bold, top.style]).toEqual(["#111111", false, "None"]);
    });
  });
});

describe("the selection", () => {
  it("is what was selected", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("B2:C4").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Blad1!B2:C4", "Blad1!B2"]);
    });
  });
});
