import { describe, expect, it } from "vitest";
import { openExcel, refusal } from "./support";

const excel = openExcel();

const names = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/position");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const undo = () => excel.headless.grid.commands.syncExecuteCommand("univer.command.undo");

describe("sheets", () => {
  it("are added at the end, renamed, moved and deleted", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Tweede");
      const third = worksheets.add();
      await context.sync();
      third.name = "Derde";
      third.position = 0;
      await context.sync();
    });
    expect(await names()).toEqual(["Derde", "Blad1", "Tweede"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("blad1").delete();
      await context.sync();
    });
    expect(await names()).toEqual(["Derde", "Tweede"]);
  });

  it.each(["a/b", "a[b", "a]b", "a:b", "a?b", "a*b", "a\\b", "'a", "a'", "x".repeat(32), "History", " "])(
    "are refused the name %s",
    async (name) => {
      expect(await refusal((context) => void context.workbook.worksheets.add(name))).toEqual({
        code: "InvalidArgument",
        location: "WorksheetCollection.add",
      });
      expect(await refusal((context) => void (context.workbook.worksheets.getItem("Blad1").name = name))).toMatchObject({
        code: "InvalidArgument",
      });
    },
  );

  it("do not take the name of another sheet, whatever its case", async () => {
    expect(await refusal((context) => void context.workbook.worksheets.add("BLAD1"))).toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("that do not exist are ItemNotFound, or a null object", async () => {
    expect(await refusal((context) => void context.workbook.worksheets.getItem("Weg").load("name"))).toMatchObject({
      code: "ItemNotFound",
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Weg");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });

  it("cannot all be deleted or hidden", async () => {
    expect(await refusal((context) => void context.workbook.worksheets.getItem("Blad1").delete())).toMatchObject({
      code: "InvalidOperation",
    });
    expect(await refusal((context) => void (context.workbook.worksheets.getItem("Blad1").visibility = "Hidden"))).toMatchObject({
      code: "InvalidOperation",
    });
  });

  it("are hidden, shown and found by what is visible", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add("Tweede");
      second.visibility = "VeryHidden";
      const count = worksheets.getCount(true);
      const next = worksheets.getItem("Blad1").getNextOrNullObject(true);
      second.load("visibility");
      await context.sync();
      expect(second.visibility).toBe("VeryHidden");
      expect(count.value).toBe(1);
      expect(next.isNullObject).toBe(true);
    });
  });

  it("are copied with their tables under a new name", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B2").values = [
        ["Naam", "Bedrag"],
        ["a", 1],
      ];
      sheet.tables.add("A1:B2", true).name = "Kosten";
      const copy = sheet.copy("End");
      copy.load("name");
      const tables = copy.tables.load("items/name");
      await context.sync();
      expect(copy.name).toBe("Blad1 (2)");
      expect(tables.items.map(({ name }) => name)).not.toContain("Kosten");
      expect(tables.items).toHaveLength(1);
    });
  });

  it("remember their look", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.tabColor = "#1b365d";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.load("tabColor,showGridlines");
      await context.sync();
      expect(sheet.tabColor).toBe("#1B365D");
      expect(sheet.showGridlines).toBe(false);
      expect(frozen.address).toBe("Blad1!A1:B2");
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("that are deleted come back with undo, however full they are", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Vol");
      sheet.getRange("A1:J1000").values = Array.from({ length: 1000 }, (_row, row) =>
        Array.from({ length: 10 }, (_cell, column) => row + column),
      );
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    undo();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Vol").getRange("J1000").load("values");
      await context.sync();
      expect(range.values).toEqual([[1008]]);
    });
  });
});

describe("a batch", () => {
  it("is one step for undo, with charts and settings", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nieuw");
      sheet.getRange("A1:B2").values = [
        ["a", 1],
        ["b", 2],
      ];
      sheet.getRange("A1:B1").format.fill.color = "#FF0000";
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
      context.workbook.settings.add("sleutel", { a: 1 });
      sheet.pageLayout.orientation = "Landscape";
      await context.sync();
    });
    undo();
    expect(await names()).toEqual(["Blad1"]);
    expect(excel.headless.grid.charts).toEqual([]);
    expect(excel.headless.grid.settings.size).toBe(0);
  });
});

describe("while a cell is being edited", () => {
  it("every request is refused, and afterwards none", async () => {
    excel.headless.grid.isEditing = () => true;
    expect(await refusal((context) => void context.workbook.worksheets.load("items/name"))).toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
    excel.headless.grid.isEditing = () => false;
    expect(await names()).toEqual(["Blad1"]);
  });
});

describe("page layout", () => {
  it("keeps what is set, in points", async () => {
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem("Blad1").pageLayout;
      layout.set({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        centerHorizontally: true,
      });
      layout.setPrintMargins("Centimeters", { left: 1.27, right: 1.27 });
      layout.setPrintTitleRows("$1:$2");
      layout.setPrintArea("A1:F40");
      layout.headersFooters.defaultForAllPages.set({ leftFooter: "&F", centerFooter: "&A", rightFooter: "&P / &N" });
      layout.load("orientation,zoom,leftMargin,centerHorizontally");
      const footer = layout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
      const titles = layout.getPrintTitleRowsOrNullObject().load("address");
      const area = layout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      expect(layout.leftMargin).toBeCloseTo(36, 10);
      expect(layout.toJSON()).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 }, centerHorizontally: true });
      expect(footer.rightFooter).toBe("&P / &N");
      expect(titles.address).toBe("Blad1!1:2");
      expect(area.address).toBe("Blad1!A1:F40");
    });
  });

  it("refuses what Excel does not know", async () => {
    const layout = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1").pageLayout;
    expect(await refusal((context) => void (layout(context).zoom = { scale: 5 }))).toMatchObject({ code: "InvalidArgument" });
    expect(await refusal((context) => void layout(context).setPrintTitleRows("A1:B2"))).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("protection", () => {
  const protect = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B1:B3").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "geheim");
      await context.sync();
    });
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");

  it("lets only unlocked cells be written", async () => {
    await protect();
    expect(await refusal((context) => void (sheet(context).getRange("A1").values = [[1]]))).toEqual({
      code: "AccessDenied",
      location: "Range.values",
    });
    expect(await refusal((context) => void (sheet(context).getRange("A1:B1").values = [[1, 2]]))).toMatchObject({ code: "AccessDenied" });
    await Excel.run(async (context) => {
      sheet(context).getRange("B1").values = [[1]];
      sheet(context).getRange("A1").format.font.bold = true;
      await context.sync();
    });
  });

  it("keeps cells unlocked when they get new content", async () => {
    await protect();
    await Excel.run(async (context) => {
      sheet(context).getRange("B1").values = [[1]];
      await context.sync();
      sheet(context).getRange("B1").values = [[2]];
      await context.sync();
    });
  });

  it("refuses what it was not told to allow", async () => {
    await protect();
    expect(await refusal((context) => void sheet(context).getRange("1:1").insert("Down"))).toMatchObject({ code: "AccessDenied" });
    expect(await refusal((context) => void sheet(context).tables.add("A1:B2", true))).toMatchObject({ code: "AccessDenied" });
    expect(await refusal((context) => void (sheet(context).getRange("A:A").format.columnWidth = 100))).toMatchObject({
      code: "AccessDenied",
    });
  });

  it("goes with the password only", async () => {
    await protect();
    expect(await refusal((context) => void sheet(context).protection.unprotect("fout"))).toMatchObject({ code: "InvalidArgument" });
    await Excel.run(async (context) => {
      sheet(context).protection.unprotect("geheim");
      sheet(context).protection.load("protected");
      sheet(context).getRange("A1").values = [[1]];
      await context.sync();
    });
  });

  it("of the workbook keeps its sheets as they are", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await refusal((context) => void context.workbook.worksheets.add("X"))).toMatchObject({ code: "AccessDenied" });
    expect(await refusal((context) => void (sheet(context).name = "Y"))).toMatchObject({ code: "AccessDenied" });
    expect(await refusal((context) => void sheet(context).delete())).toMatchObject({ code: "AccessDenied" });
  });
});
