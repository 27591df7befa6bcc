import { describe, expect, it } from "vitest";
import { openExcel } from "./support";

const excel = openExcel();

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");

/** Waits until something holds, without a fixed pause. */
async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 5000; !holds(); await new Promise((resolve) => setTimeout(resolve, 5))) {
    if (Date.now() > end) throw new Error("What the test waits for did not happen.");
  }
}

/** Events that a handler hears of, after it has been registered. */
async function heard<T>(register: (context: Excel.RequestContext, handler: (args: T) => Promise<void>) => void): Promise<T[]> {
  const events: T[] = [];
  await Excel.run(async (context) => {
    register(context, (args) => {
      events.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return events;
}

const typed = (row: number, column: number, v: number | string) =>
  excel.headless.grid.commands.syncExecuteCommand("sheet.command.set-range-values", {
    unitId: excel.headless.grid.unitId,
    subUnitId: excel.headless.workbook.getActiveSheet().getSheetId(),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { v },
  });

describe("a change", () => {
  it("by the user tells the cell, and its value before and after", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("B2").values = [[1]];
      await context.sync();
    });
    const events = await heard<Excel.WorksheetChangedEventArgs>((context, handler) => void sheet(context).onChanged.add(handler));
    typed(1, 1, 5);
    await until(() => events.length > 0);
    expect(events[0]).toMatchObject({
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: 1, valueAfter: 5, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    });
  });

  it("by the add-in says so, and leads to its range", async () => {
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      (context, handler) => void context.workbook.worksheets.onChanged.add(handler),
    );
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await until(() => events.length > 0);
    expect(events[0]).toMatchObject({ address: "A1:B2", triggerSource: "ThisLocalAddin" });
    await Excel.run(async (context) => {
      const range = events[0]?.getRange(context).load("address");
      await context.sync();
      expect(range?.address).toBe("Blad1!A1:B2");
    });
  });

  it("of rows and columns tells which", async () => {
    const events = await heard<Excel.WorksheetChangedEventArgs>((context, handler) => void sheet(context).onChanged.add(handler));
    await Excel.run(async (context) => {
      sheet(context).getRange("2:3").insert("Down");
      sheet(context).getRange("B:B").delete("Left");
      await context.sync();
    });
    await until(() => events.length > 1);
    expect(events.map(({ changeType, address }) => [changeType, address])).toEqual([
      ["RowInserted", "2:3"],
      ["ColumnDeleted", "B:B"],
    ]);
  });

  it("in a table is told of the table", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:B2").values = [
        ["Naam", "Bedrag"],
        ["a", 1],
      ];
      sheet(context).tables.add("A1:B2", true).name = "Kosten";
      await context.sync();
    });
    const events = await heard<Excel.TableChangedEventArgs>(
      (context, handler) => void context.workbook.tables.getItem("Kosten").onChanged.add(handler),
    );
    typed(8, 8, 1);
    typed(1, 1, 2);
    await until(() => events.length > 0);
    expect(events.map(({ address }) => address)).toEqual(["B2"]);
  });

  it("of formats alone is not a change of content", async () => {
    const contents = await heard<Excel.WorksheetChangedEventArgs>((context, handler) => void sheet(context).onChanged.add(handler));
    const formats = await heard<Excel.WorksheetFormatChangedEventArgs>(
      (context, handler) => void sheet(context).onFormatChanged.add(handler),
    );
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:B2").format.fill.color = "#FF0000";
      await context.sync();
    });
    await until(() => formats.length > 0);
    expect(formats[0]?.address).toBe("A1:B2");
    expect(contents).toEqual([]);
  });

  it("is no longer told of after the handler is removed", async () => {
    const events: string[] = [];
    await Excel.run(async (context) => {
      const handler = sheet(context).onChanged.add((args) => {
        events.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
      typed(0, 0, 1);
      await until(() => events.length === 1);
      handler.remove();
      await context.sync();
    });
    typed(1, 0, 1);
    const later = await heard<Excel.WorksheetChangedEventArgs>((context, handler) => void sheet(context).onChanged.add(handler));
    typed(2, 0, 1);
    await until(() => later.length > 0);
    expect(events).toEqual(["A1"]);
  });
});

describe("a selection", () => {
  it("is told of once", async () => {
    const events = await heard<Excel.WorksheetSelectionChangedEventArgs>(
      (context, handler) => void context.workbook.worksheets.onSelectionChanged.add(handler),
    );
    await Excel.run(async (context) => {
      sheet(context).getRange("B2:C3").select();
      await context.sync();
      sheet(context).getRange("B2:C3").select();
      await context.sync();
      sheet(context).getRange("A1").select();
      await context.sync();
    });
    await until(() => events.length > 1);
    expect(events.map(({ address }) => address)).toEqual(["B2:C3", "A1"]);
  });
});

describe("sheets", () => {
  it("tell when they are added, renamed, shown and deleted", async () => {
    const events: string[] = [];
    const note = (what: string) => () => {
      events.push(what);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onNameChanged.add((args) => note(`${args.nameBefore} is ${args.nameAfter}`)());
      worksheets.onActivated.add(note("activated"));
      worksheets.onDeactivated.add(note("deactivated"));
      await context.sync();
      const added = worksheets.add("Nieuw");
      await context.sync();
      added.name = "Anders";
      added.activate();
      await context.sync();
      worksheets.getItem("Blad1").activate();
      added.delete();
      await context.sync();
    });
    await until(() => events.includes("deleted"));
    expect(events).toEqual(["added", "Nieuw is Anders", "deactivated", "activated", "deactivated", "activated", "deleted"]);
  });

  it("say nothing when another sheet is only used for a moment", async () => {
    const events: string[] = [];
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Tweede");
      await context.sync();
      context.workbook.worksheets.onActivated.add((args) => Promise.resolve(void events.push(args.worksheetId)));
      await context.sync();
      other.getRange("A1").insert("Down");
      await context.sync();
      other.activate();
      await context.sync();
    });
    await until(() => events.length > 0);
    expect(events).toHaveLength(1);
  });

  it("tell when they have been calculated", async () => {
    const events = await heard<Excel.WorksheetCalculatedEventArgs>((context, handler) => void sheet(context).onCalculated.add(handler));
    await Excel.run(async (context) => {
      sheet(context).getRange("A1").formulas = [["=1+1"]];
      await context.sync();
    });
    await until(() => events.length > 0);
    expect(events[0]?.worksheetId).toBe(excel.headless.workbook.getActiveSheet().getSheetId());
  });
});
