import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HeadlessHost } from "../../../src/host/node/open-headless";
import { openSession, read, write } from "../support/session";

let headless: HeadlessHost;
beforeAll(() => {
  headless = openSession();
});
beforeEach(() => {
  headless.openWorkbook();
});
afterAll(() => headless.dispose());

const addSheets = (...names: string[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  });

describe("loading", () => {
  it("gives the properties asked for, of an object and of what it leads to", async () => {
    const loaded = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.values = [["x"]];
      range.format.fill.color = "#DDEEFF";
      range.load("values,address,format/fill/color,format/wrapText");
      await context.sync();
      return { values: range.values, address: range.address, color: range.format.fill.color, wrap: range.format.wrapText };
    });
    expect(loaded).toEqual({ values: [["x"]], address: "Blad1!A1", color: "#DDEEFF", wrap: false });
  });

  it("takes names as an object or a list, without regard to case, and with expand", async () => {
    const loaded = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const [first, second] = [sheet.getRange("A1"), sheet.getRange("B2")];
      first.load({ address: true, format: { fill: { color: true } } });
      second.load({ select: "Address", expand: "format" });
      sheet.load(["name", "id"]);
      await context.sync();
      return [first.address, typeof first.format.fill.color, second.address, second.format.wrapText, sheet.name];
    });
    expect(loaded).toEqual(["Blad1!A1", "string", "Blad1!B2", false, "Blad1"]);
  });

  it("without names gives every plain property", async () => {
    const loaded = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.load();
      await context.sync();
      return sheet.toJSON();
    });
    expect(loaded).toEqual({ id: "sheet1", name: "Blad1" });
  });

  it("gives the items of a collection, a part of them, and the collection's own properties", async () => {
    await addSheets("Twee", "Drie");
    const load = (names: string | OfficeExtension.LoadOption) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load(names as string);
        const count = worksheets.getCount();
        await context.sync();
        return [...worksheets.items.map((sheet) => sheet.name), count.value];
      });
    expect(await load("items/name,count")).toEqual(["Blad1", "Twee", "Drie", 3]);
    expect(await load({ select: "name", top: 1, skip: 1 })).toEqual(["Twee", 3]);
    expect(await load("items")).toEqual(["Blad1", "Twee", "Drie", 3]);
  });

  it("lets items be used in later batches by their identity", async () => {
    await addSheets("Twee");
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items");
      await context.sync();
      for (const [index, sheet] of worksheets.items.entries()) sheet.getRange("A1").values = [[index]];
      worksheets.items[1]?.set({ name: "Hernoemd" });
      await context.sync();
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["Blad1", "Hernoemd"]);
    expect([await read("A1"), await read("A1", "Hernoemd")]).toEqual([[[0]], [[1]]]);
  });
});

describe("writing", () => {
  it("sets several properties at once, also of what the object leads to", async () => {
    const color = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
      range.set({ values: [[1, 2]], format: { fill: { color: "#00FF00" } } });
      range.load("format/fill/color");
      await context.sync();
      return range.format.fill.color;
    });
    expect(color.toLowerCase()).toBe("#00ff00");
    expect(await read("A1:B1")).toEqual([[1, 2]]);
  });

  it("makes an object that can be used in the same batch", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nieuw");
      sheet.getRange("A1").values = [["er is"]];
      sheet.load("name");
      await context.sync();
      sheet.getRange("A2").values = [[sheet.name]];
      await context.sync();
    });
    expect(await read("A1:A2", "Nieuw")).toEqual([["er is"], ["Nieuw"]]);
  });

  it("runs batches one after another in the order they were sent", async () => {
    const texts = Array.from({ length: 8 }, (_, index) => `waarde ${index}`);
    await Promise.all(texts.map((text) => write("A1", [[text]])));
    expect(await read("A1")).toEqual([[texts.at(-1)]]);
  });
});

describe("objects that do not exist", () => {
  it("are null objects when asked for so, and everything below them does nothing", async () => {
    const found = await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nergens");
      const below = missing.getRange("A1");
      below.values = [[1]];
      below.load("values");
      const present = context.workbook.worksheets.getItemOrNullObject("Blad1");
      present.load("name");
      await context.sync();
      return [missing.isNullObject, below.isNullObject, present.isNullObject, present.name];
    });
    expect(found).toEqual([true, true, false, "Blad1"]);
  });
});

describe("objects kept between batches", () => {
  it("stay valid, and are let go when the run ends", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.load("address");
      await context.sync();
      expect(headless.host.richApi.tracked.count).toBeGreaterThan(0);
      range.values = [["later"]];
      await context.sync();
    });
    expect(await read("A1")).toEqual([["later"]]);
    await read("A1");
    expect(headless.host.richApi.tracked.count).toBeLessThanOrEqual(1);
  });
});

describe("events", () => {
  it("are registered, fired with their arguments, and unregistered", async () => {
    const seen: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const added = sheet.onChanged.add(async (event) => void seen.push([event.address, event.worksheetId]));
      await context.sync();
      return added;
    });
    expect(headless.grid.events.has("sheet1")).toBe(true);
    headless.grid.raise(10, "sheet1", { address: "B2", worksheetId: "sheet1", changeType: "RangeEdited", source: "Local" });
    await read("A1");
    expect(seen).toEqual([["B2", "sheet1"]]);
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    expect(headless.grid.events.has("sheet1")).toBe(false);
  });
});
