import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openAddIn } from "../../../src/tools/host/open-add-in";
import type { HeadlessHost } from "../../../src/host/node/open-headless";
import { calculate, openSession, read, sentenceAt, write } from "../support/session";

describe("hosts without a screen in one process", () => {
  it("take each other's place: the one opened last answers", async () => {
    const first = openSession();
    await write("A1", [["eerste"]]);
    const second = openSession({ displayLanguage: "en-US" });
    expect(await read("A1")).toEqual([[""]]);
    expect(await calculate("A1", [["=DEMO.DOUBLE(4)"]])).toEqual([[8]]);
    expect(Office.context.displayLanguage).toBe("en-US");
    first.dispose();
    expect(await read("A1")).toEqual([[8]]);
    second.dispose();
  });

  it("open one workbook after another, each with its own cells", async () => {
    const headless = openSession();
    await write("A1", [["=DEMO.DOUBLE(1)"]]);
    const cell = (v: string) => ({ sheetOrder: ["s"], sheets: { s: { id: "s", name: "Eigen", cellData: { 0: { 0: { v } } } } } });
    headless.openWorkbook({ id: "steeds dezelfde", ...cell("een") });
    expect(await read("A1", "Eigen")).toEqual([["een"]]);
    headless.openWorkbook({ id: "steeds dezelfde", ...cell("twee") });
    expect(await read("A1", "Eigen")).toEqual([["twee"]]);
    headless.dispose();
  });

  it("may be closed in the middle of a calculation", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const headless = openSession();
      const { commands, engine } = headless.grid;
      let open = true;
      commands.onCommandExecuted(({ id }) => {
        if (!open || id !== engine.SetFormulaCalculationNotificationMutation.id) return;
        open = false;
        headless.dispose();
      });
      while (open) await vi.advanceTimersByTimeAsync(1);
      expect(() => vi.advanceTimersByTime(5000)).not.toThrow();
    } finally {
      vi.useRealTimers();
    }
  });

  it("say which requirement sets they support, as Excel does", () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    expect(requirements.isSetSupported("excelapi")).toBe(true);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
  });
});

describe("the add-in without a screen", () => {
  let headless: HeadlessHost;
  beforeAll(async () => {
    headless = await openAddIn();
  });
  afterAll(() => headless.dispose());

  it("calculates its functions through Microsoft's client, beside native ones", async () => {
    await write("A1:B3", [
      ["Huizen", 3],
      ["Laren", 2],
      ["Weesp", 1],
    ]);
    expect(await calculate("C1", [["=NORMPLAN.VERDEEL(100,B1:B3,1)"]], "C1:C3")).toEqual([[50], [33], [17]]);
    expect(await calculate("D1:D2", [["=SUM(NORMPLAN.VERDEEL(100,B1:B3))"], ["=SUM(C1:C3)"]])).toEqual([[100], [100]]);
  });

  it("shows why a function failed", async () => {
    expect(await calculate("E1", [["=NORMPLAN.VERDEEL(A1,B1:B3)"]])).toEqual([["#VALUE!"]]);
    expect(sentenceAt(headless, 0, 4)).toContain("Huizen");
  });

  it("waits for functions that load data", async () => {
    const [row] = await calculate("F1", [['=NORMPLAN.INWONERS("Huizen",2016)']]);
    expect(row?.[0]).toBe(41_373);
  });
});
