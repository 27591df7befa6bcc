import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HeadlessHost } from "../../../src/host/node/open-headless";
import { checkFormula } from "../../../src/host/engine/check-formula";
import type { ChartModel } from "../../../src/host/model/chart-model";
import { openSession, read, write } from "../support/session";

let headless: HeadlessHost;
beforeAll(() => {
  headless = openSession();
});
beforeEach(() => {
  headless.openWorkbook();
});
afterAll(() => headless.dispose());

const chart = (id: string): ChartModel => {
  const title = { text: "", visible: false };
  return {
    id,
    sheetId: "s",
    name: id,
    type: "Line",
    title,
    legend: { visible: true, position: "Bottom" },
    categoryAxis: { title },
    valueAxis: { title },
    series: [],
    left: 0,
    top: 0,
    width: 1,
    height: 1,
  };
};

describe("a batch", () => {
  it("of any length is one step for undo and redo", async () => {
    await write("A1", [["voor"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      for (let row = 1; row <= 30; row++) sheet.getRange(`A${row}`).values = [[`eerst ${row}`]];
      for (let row = 1; row <= 30; row++) sheet.getRange(`A${row}`).values = [[`later ${row}`]];
      context.workbook.settings.add("sleutel", { a: 1 });
      await context.sync();
    });
    await headless.grid.api.undo();
    expect((await read("A1:A30")).flat()).toEqual(["voor", ...Array.from({ length: 29 }, () => "")]);
    expect(headless.grid.settings.has("sleutel")).toBe(false);
    await headless.grid.api.redo();
    expect((await read("A1:A30")).flat()).toEqual(Array.from({ length: 30 }, (_, row) => `later ${row + 1}`));
    expect(headless.grid.settings.get("sleutel")).toEqual({ a: 1 });
  });

  it("that fails half-way keeps what was done, as one step for undo", async () => {
    const failed = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      context.workbook.worksheets.getItem("Nergens").getRange("A1").values = [[3]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(await read("A1:A2")).toEqual([[1], [2]]);
    await headless.grid.api.undo();
    expect(await read("A1:A2")).toEqual([[""], [""]]);
  });

  it("that only reads is no step for undo", async () => {
    await write("A1", [[1]]);
    await read("A1");
    await headless.grid.api.undo();
    expect(await read("A1")).toEqual([[""]]);
  });
});

describe("the state beside the grid", () => {
  it("is undone and redone, and says when it changed", async () => {
    const { grid } = headless;
    let changes = 0;
    grid.onStateChange(() => changes++);
    grid.changeState((state) => state.charts.push(chart("een")));
    grid.changeState(() => undefined);
    expect(changes).toBe(1);
    await grid.api.undo();
    expect([grid.charts.length, changes]).toEqual([0, 2]);
    await grid.api.redo();
    expect([grid.charts.map(({ id }) => id), changes]).toEqual([["een"], 3]);
  });

  it("belongs to the workbook: another starts without it", () => {
    headless.grid.settings.set("a", 1);
    headless.openWorkbook();
    expect(headless.grid.settings.size).toBe(0);
  });
});

describe("a settled grid", () => {
  it("has calculated what was written directly into the grid", async () => {
    const sheet = headless.workbook.getSheets()[0];
    sheet?.getRange("A1:A2").setValues([[1], ["=A1+1"]]);
    expect(await headless.settle()).toBe(true);
    expect(sheet && headless.grid.value(sheet, 1, 0)).toBe(2);
  });

  it("has calculated a long chain after each of many quick changes", async () => {
    await write(
      "A1:A200",
      Array.from({ length: 200 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]),
    );
    for (const start of [10, 20, 30]) {
      await write("A1", [[start]]);
      expect(await read("A200")).toEqual([[start + 199]]);
    }
  });

  it("is not reached when the first of two calculations that were started after each other has ended", async () => {
    await write(
      "A1:A900",
      Array.from({ length: 900 }, () => ["=1+1"]),
    );
    await headless.settle();
    const { calculation, commands, engine } = headless.grid;
    const ended = new Promise<void>((resolve) => {
      const listener = commands.onCommandExecuted(({ id, params }) => {
        if (id !== engine.SetFormulaCalculationNotificationMutation.id || !("functionsExecutedState" in (params ?? {}))) return;
        listener.dispose();
        setTimeout(resolve, 0);
      });
    });
    const start = () =>
      commands.executeCommand(
        engine.SetFormulaCalculationStartMutation.id,
        { dirtyRanges: [], forceCalculation: true },
        { onlyLocal: true },
      );
    await Promise.all([start(), start(), ended]);
    expect(calculation.busy).toBe(true);
    expect(await headless.settle()).toBe(true);
    expect(calculation.busy).toBe(false);
  });

  it("is reached at once when nothing is to be calculated", async () => {
    await headless.settle();
    const start = performance.now();
    await headless.settle();
    expect(performance.now() - start).toBeLessThan(20);
  });
});

describe("a formula for the grid", () => {
  it("is refused with a wrong number of arguments, of native and custom functions alike", () => {
    const { grid } = headless;
    for (const formula of ["=IF(1,2,3,4)", "=DEMO.DOUBLE()", "=DEMO.ADD(1,2,3)", "=LET(x,1)", "=SUM((", "=ROUND(1)"]) {
      expect(checkFormula(grid, formula), formula).toBeDefined();
    }
    for (const formula of ["=IF(1,2)", "=DEMO.ADD(1)", "=DEMO.TOTAL(1,2,3,4,5)", "=LET(x,1,x)", "=BESTAATNIET(1)", "=SUM(1)"]) {
      expect(checkFormula(grid, formula), formula).toBeUndefined();
    }
  });
});
