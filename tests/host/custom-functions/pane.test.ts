import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HeadlessHost } from "../../../src/host/node/open-headless";
import type { PaneWindow } from "../../../src/host/custom-functions/pane-functions";
import { calls } from "../support/demo-functions";
import { calculate, openSession, read, until, write } from "../support/session";

let headless: HeadlessHost;
beforeAll(() => {
  headless = openSession({ associationTimeoutMs: 400 });
});
beforeEach(() => {
  headless.openWorkbook();
  calls.length = 0;
});
afterAll(() => headless.dispose());

const pane = globalThis as PaneWindow;
const reopen = (): void => {
  headless.host.functions.connect(pane);
  headless.host.functions.start();
};

describe("a pane that is closed or loaded anew", () => {
  it("leaves values as they are, and formulas that are calculated meanwhile wait for the next pane", async () => {
    await write("A1:B1", [[1, "=DEMO.DOUBLE(A1)"]]);
    expect(await read("B1")).toEqual([[2]]);
    headless.host.functions.disconnect();
    expect(await calculate("A1:A2", [[5], ["=DEMO.DOUBLE(7)"]], "A1:B2")).toEqual([
      [5, 2],
      ["#BUSY!", ""],
    ]);
    reopen();
    expect(await read("A1:B2")).toEqual([
      [5, 10],
      [14, ""],
    ]);
  });

  it("is asked anew for what it knew before: its functions may have changed", async () => {
    await calculate("A1", [["=DEMO.DOUBLE(3)"]]);
    expect(calls).toHaveLength(1);
    reopen();
    await calculate("B1", [["=DEMO.DOUBLE(3)"]]);
    expect(calls).toHaveLength(2);
  });

  it("that is late finds all calls waiting", async () => {
    headless.host.functions.disconnect();
    await write("A1:A3", [["=DEMO.DOUBLE(1)"], ["=DEMO.DOUBLE(2)"], ["=SUM(A1:A2)"]]);
    expect(await read("A1:A3")).toEqual([["#BUSY!"], ["#BUSY!"], ["#BUSY!"]]);
    reopen();
    expect(await read("A1:A3")).toEqual([[2], [4], [6]]);
  });
});

describe("a function that the pane has not associated", () => {
  it("gives #NAME? when the time for it is over, and its value once it is associated after all", async () => {
    await write("A1:B1", [["=DEMO.ABSENT(2)", "=DEMO.DOUBLE(2)"]]);
    const sheet = headless.workbook.getSheets()[0];
    await until(() => sheet !== undefined && headless.grid.value(sheet, 0, 1) === 4);
    expect(sheet && headless.grid.value(sheet, 0, 0)).toBe("#BUSY!");
    expect(await read("A1:B1")).toEqual([["#NAME?", 4]]);
    CustomFunctions.associate("ABSENT", (x: number) => x + 0.5);
    expect(await read("A1")).toEqual([[2.5]]);
  });
});
