import { Workbook, type CellValue } from "@cj-tech-master/excelts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openInHost, type OpenHost } from "./support/host";
import { loaded } from "./support/saved";
import "../../../src/tools/host/normplan";

vi.setConfig({ testTimeout: 60_000 });

let open: OpenHost | undefined;
afterEach(() => {
  open?.host.dispose();
  open = undefined;
});

/** A file with weights 1, 2 and 3 in A1:A3 and these cells. */
async function fileWith(cells: Readonly<Record<string, CellValue>>): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Blad1");
  for (const row of [1, 2, 3]) sheet.getCell(row, 1).value = row;
  for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
  return workbook.xlsx.writeBuffer({ validate: false });
}

const columnC = (rows: number): unknown[] => Array.from({ length: rows }, (_none, row) => open?.value("Blad1", row, 2));
const array = (formula: string, ref: string) => ({ formula, shareType: "array" as const, ref, result: 0 });
const split = (call: string) => `${call}(60,A1:A3)`;

describe("an array formula from a file", () => {
  it.each(["NORMPLAN.VERDEEL", "_xldudf_NORMPLAN_VERDEEL"])(
    "is calculated by our function when it is written as %s, with an array wrapper",
    async (name) => {
      open = await openInHost(await fileWith({ C1: array(split(name), "C1:C3"), C2: 5, C3: 5 }));
      expect(columnC(4)).toEqual([10, 20, 30, ""]);
    },
  );

  it.each(["NORMPLAN.VERDEEL", "_xldudf_NORMPLAN_VERDEEL"])(
    "is calculated by our function when it is written as %s, without one",
    async (name) => {
      open = await openInHost(await fileWith({ C1: { formula: split(name), result: 0 } }));
      expect(columnC(4)).toEqual([10, 20, 30, ""]);
    },
  );

  it("fills its cells with #N/A where the result is too small", async () => {
    open = await openInHost(await fileWith({ C1: array("A1:A3*2", "C1:C4") }));
    expect(columnC(5)).toEqual([2, 4, 6, "#N/A", ""]);
  });

  it("is cut off where the result is too large", async () => {
    open = await openInHost(await fileWith({ C1: array("A1:A3*2", "C1:C2"), C3: "vrij" }));
    expect(columnC(3)).toEqual([2, 4, "vrij"]);
  });

  it("repeats one value in all its cells", async () => {
    open = await openInHost(await fileWith({ C1: array("SUM(A1:A3*A1:A3)", "C1:C3") }));
    expect(columnC(4)).toEqual([14, 14, 14, ""]);
  });

  it("shows one value when it was entered in one cell", async () => {
    open = await openInHost(await fileWith({ C1: array("A1:A3*2", "C1") }));
    expect(columnC(2)).toEqual([2, ""]);
  });

  it("keeps following its input", async () => {
    open = await openInHost(await fileWith({ C1: array("SUM(A1:A3)", "C1:C2") }));
    open.host.workbook.getSheetByName("Blad1")?.getRange("A1").setValue(10);
    await open.host.settle();
    expect(columnC(2)).toEqual([15, 15]);
  });

  it.each([
    ["A1:A3*2", "C1:C3"],
    ["A1:A3*2", "C1:C4"],
    ["A1:A3*2", "C1:C2"],
    ["SUM(A1:A3)", "C1:C3"],
    ["SUM(A1:A3*A1:A3)", "C1"],
  ])("is saved as it was entered: %s in %s", async (formula, ref) => {
    open = await openInHost(await fileWith({ C1: array(formula, ref) }));
    const saved = (await loaded(await open.save())).getWorksheet("Blad1")?.getCell("C1").value;
    expect(saved).toMatchObject({ formula, shareType: "array", ref });
    expect(saved).not.toHaveProperty("isDynamicArray");
  });

  it("spills as far as its result goes when it is dynamic, whatever the file says", async () => {
    open = await openInHost(await fileWith({ C1: { ...array("_xlfn.SEQUENCE(3)", "C1:C2"), isDynamicArray: true }, C2: 2 }));
    expect(columnC(4)).toEqual([1, 2, 3, ""]);
  });

  it("is #SPILL! when other cells are in the way, which the file says as Excel's files do", async () => {
    open = await openInHost(await fileWith({ C1: { formula: "_xlfn.SEQUENCE(3)" }, C2: "bezet" }));
    expect(columnC(2)).toEqual(["#SPILL!", "bezet"]);
    const saved = (await loaded(await open.save())).getWorksheet("Blad1");
    expect(saved?.getCell("C1").value).toMatchObject({ result: { error: "#VALUE!" } });
    expect(saved?.getCell("C2").value).toBe("bezet");
  });
});

describe("dates in a file", () => {
  it("of the 1904 system become the same days of the 1900 system", async () => {
    const workbook = new Workbook();
    workbook.properties.date1904 = true;
    const sheet = workbook.addWorksheet("Blad1");
    sheet.getCell("A1").value = new Date("2020-12-31T06:00:00Z");
    sheet.getCell("A1").numFmt = "dd-mm-yyyy";
    sheet.getCell("A2").value = 44196;
    open = await openInHost(await workbook.xlsx.writeBuffer({ validate: false }));
    expect([open.value("Blad1", 0, 0), open.value("Blad1", 1, 0)]).toEqual([44196.25, 44196]);
    const saved = await loaded(await open.save());
    expect(saved.properties.date1904).not.toBe(true);
    expect(saved.getWorksheet("Blad1")?.getCell("A1").value).toEqual(new Date("2020-12-31T06:00:00Z"));
  });
});
