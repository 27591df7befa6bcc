import { describe, expect, it, vi } from "vitest";
import { a1 } from "../../../src/workbook/excel/area";
import { detectPlan } from "../../../src/workbook/recognise/detect-plan";
import { readCells } from "../../../src/workbook/recognise/read-cells";
import { watchChanges } from "../../../src/workbook/excel/watch-changes";
import { openAddIn } from "../support/add-in";
import { snapshot } from "../support/snapshot";

const addIn = openAddIn();
const lettingGo = 1;

/** A workbook as someone else laid it out: a range with a title and totals, and an Excel table on another sheet. */
const layOut = () =>
  Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Blad1");
    first.getRange("B2").values = [["Regio Gooi en Vechtstreek"]];
    first.getRange("C5:E8").values = [
      ["Gemeente", "Aantal inwoners", "Dienst"],
      ["Laren", 10956, "HBEL"],
      ["Weesp", "'18.572", "Weesp"],
      ["Totaal", 29528, ""],
    ];
    const second = context.workbook.worksheets.add("De diensten");
    second.getRange("A1:B3").values = [
      ["Uitvoeringsdienst", "Uren per week"],
      ["HBEL", 16],
      ["Weesp", 8],
    ];
    second.tables.add("A1:B3", true).name = "tblDiensten";
    context.workbook.worksheets.add("Leeg");
    await context.sync();
  });

describe("reading a workbook that someone else laid out", () => {
  it("finds ranges and tables on every sheet, with their places", async () => {
    await layOut();
    const { tables } = detectPlan(await readCells());
    const places = tables.map(({ table, sheet, name, columns }) => [
      table,
      sheet,
      name,
      columns.map(({ id, area }) => `${id} ${a1(area)}`),
    ]);
    expect(places).toEqual([
      ["uitvoeringsdiensten", "De diensten", "tblDiensten", ["uitvoeringsdienst A2:A3", "uren B2:B3"]],
      ["gemeenten", "Blad1", null, ["gemeente C6:C7", "inwoners D6:D7", "uitvoeringsdienst E6:E7"]],
    ]);
  });

  it("syncs three times, also for 50.000 filled cells", async () => {
    await layOut();
    expect(await addIn.actions(readCells)).toHaveLength(3 + lettingGo);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Leeg").getRange("A1:T2500").values = Array.from({ length: 2500 }, (_, row) =>
        Array.from({ length: 20 }, (_unused, column) => row * column),
      );
      await context.sync();
    });
    const start = performance.now();
    const requests = await addIn.actions(readCells);
    expect(requests).toHaveLength(3 + lettingGo);
    expect(performance.now() - start).toBeLessThan(5000);
  }, 30_000);

  it("changes nothing", async () => {
    await layOut();
    const before = await snapshot();
    await readCells();
    expect(await snapshot()).toEqual(before);
  });
});

describe("noticing changes", () => {
  /** What the user types, without office.js in between. */
  const typed = (row: number, value: number) => addIn.headless.workbook.getSheets()[0]?.getRange(row, 0).setValue({ v: value, t: 2 });

  it("tells of a series of changes once, and no more after it was stopped", async () => {
    const changed = vi.fn();
    const stop = await watchChanges(changed);
    for (let row = 0; row < 5; row++) typed(row, row);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), 5000);
    await stop();
    typed(9, 9);
    await layOut();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it("passes over what the add-in writes itself", async () => {
    const changed = vi.fn();
    const stop = await watchChanges(changed);
    await layOut();
    typed(20, 1);
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), 5000);
    expect(changed).toHaveBeenCalledTimes(1);
    await stop();
  });
});
