import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HeadlessHost } from "../../../src/host/node/open-headless";
import { held } from "../support/demo-functions";
import { openSession, read, until, watchCell, write } from "../support/session";

let headless: HeadlessHost;
beforeAll(() => {
  headless = openSession({ readTimeoutMs: 2000 });
});
beforeEach(() => {
  headless.openWorkbook();
  held.clear();
});
afterAll(() => headless.dispose());

/** Lets a waiting call of LATER answer. */
async function answer(argument: unknown, value: unknown): Promise<void> {
  await until(() => held.has(argument));
  held.get(argument)?.(value);
}

const valueAt = (row: number, column: number): unknown => {
  const sheet = headless.workbook.getSheets()[0];
  return sheet && headless.grid.value(sheet, row, column);
};

describe("while a custom function is calculated for the first time", () => {
  it("its cell shows #BUSY!, and so does everything that depends on it", async () => {
    await write("A1:D1", [["=DEMO.LATER(1)", "=A1+1", '=IFERROR(A1,"fout")', "=COUNT(A1)"]]);
    await until(() => held.has(1) && valueAt(0, 0) === "#BUSY!");
    expect([0, 1, 2, 3].map((column) => valueAt(0, column))).toEqual(["#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!"]);
    await answer(1, 41);
    expect(await read("A1:D1")).toEqual([[41, 42, 41, 1]]);
  });

  it("a formula that catches errors does not take the wait for one", async () => {
    const seen = watchCell(headless, 0, 0);
    await write("A1", [["=IFERROR(DEMO.LATER(2),0)"]]);
    await answer(2, 5);
    expect(await read("A1")).toEqual([[5]]);
    expect(seen).toEqual(["#BUSY!", 5]);
  });

  it("cells that do not depend on it are not kept waiting", async () => {
    await write("A1:B2", [
      ["=DEMO.LATER(3)", 1],
      ["", "=B1+1"],
    ]);
    await until(() => valueAt(1, 1) === 2);
    expect(valueAt(0, 0)).toBe("#BUSY!");
    await answer(3, 0);
    await headless.settle();
  });
});

describe("when an argument of a custom function changes", () => {
  it("the cell keeps its value until the new one is there, also nested and below an error handler", async () => {
    await write("A1:D1", [[1, "=DEMO.DOUBLE(A1)", "=SUM(DEMO.DOUBLE(A1),100)", "=IFERROR(DEMO.DOUBLE(A1),-1)"]]);
    expect(await read("B1:D1")).toEqual([[2, 102, 2]]);
    const seen = [1, 2, 3].map((column) => watchCell(headless, 0, column));
    await write("A1", [[10]]);
    expect(await read("B1:D1")).toEqual([[20, 120, 20]]);
    const values = seen.map((of, index) => of.filter((value) => value !== [2, 102, 2][index]));
    expect(values).toEqual([[20], [120], [20]]);
  });

  it("cells that depend on it keep theirs: they never mix the old result with the new argument", async () => {
    await write("A1:C1", [[1, "=DEMO.DOUBLE(A1)", "=A1+B1"]]);
    expect(await read("C1")).toEqual([[3]]);
    const seen = watchCell(headless, 0, 2);
    await write("A1", [[100]]);
    expect(await read("C1")).toEqual([[300]]);
    expect(seen.filter((value) => value !== 3)).toEqual([300]);
  });

  it("a change elsewhere does not calculate what depends on a cell that waits", async () => {
    await write("A1:D1", [[101, 1, "=DEMO.LATER(A1)", "=B1+C1"]]);
    await answer(101, 10);
    expect(await read("D1")).toEqual([[11]]);
    await write("A1", [[102]]);
    await until(() => held.has(102));
    const seen = watchCell(headless, 0, 3);
    await write("B1", [[1000]]);
    await headless.grid.calculation.idle();
    await answer(102, 20);
    expect(await read("D1")).toEqual([[1020]]);
    expect(seen.filter((value) => value !== 11)).toEqual([1020]);
  });

  it("an array keeps all its cells, and what sums them keeps its value", async () => {
    await write("A1:C1", [[2, "=DEMO.TRIPLE(A1:A3)", "=SUM(B1:B3)"]]);
    await write("A2:A3", [[3], [4]]);
    expect(await read("B1:C3")).toEqual([
      [6, 27],
      [9, ""],
      [12, ""],
    ]);
    const cells = [watchCell(headless, 1, 1), watchCell(headless, 2, 1), watchCell(headless, 0, 2)];
    await write("A2", [[30]]);
    expect(await read("B1:C3")).toEqual([
      [6, 108],
      [90, ""],
      [12, ""],
    ]);
    expect(cells.map((seen) => seen.filter((value) => ![9, 12, 27].includes(value as number)))).toEqual([[90], [], [108]]);
  });

  it("an answer that comes after the argument changed once more is not shown", async () => {
    await write("A1:B1", [["een", "=DEMO.LATER(A1)"]]);
    await answer("een", 1);
    expect(await read("B1")).toEqual([[1]]);
    const seen = watchCell(headless, 0, 1);
    await write("A1", [["twee"]]);
    await until(() => held.has("twee"));
    await write("A1", [["drie"]]);
    await until(() => held.has("drie"));
    await answer("twee", 2);
    await answer("drie", 3);
    expect(await read("B1")).toEqual([[3]]);
    expect(seen.filter((value) => value !== 1)).toEqual([3]);
  });

  it("a new formula in the cell shows #BUSY!: the old value belongs to another formula", async () => {
    await write("A1", [["=DEMO.DOUBLE(4)"]]);
    expect(await read("A1")).toEqual([[8]]);
    await write("A1", [["=DEMO.LATER(9)"]]);
    await until(() => valueAt(0, 0) === "#BUSY!");
    await answer(9, 99);
    expect(await read("A1")).toEqual([[99]]);
  });

  it("a formula that was cleared meanwhile stays cleared", async () => {
    await write("A1", [["=DEMO.LATER(5)"]]);
    await until(() => held.has(5));
    await write("A1", [[""]]);
    await answer(5, 5);
    await headless.settle();
    expect(await read("A1")).toEqual([[""]]);
  });
});

describe("formulas that need their own result", () => {
  it("come to rest, also while other functions are under way", async () => {
    await write("A1:D1", [["=DEMO.SEEN(A1)", "=DEMO.DOUBLE(C1)", "=B1+1", "=DEMO.LATER(8)"]]);
    await answer(8, "klaar");
    expect(await read("A1:D1")).toEqual([[0, expect.any(Number), expect.any(Number), "klaar"]]);
  });
});

describe("settling", () => {
  it("ends when the time is over, and says so", async () => {
    await write("A1", [["=DEMO.LATER(6)"]]);
    await until(() => held.has(6));
    expect(await headless.settle(50)).toBe(false);
    await answer(6, 1);
    expect(await headless.settle()).toBe(true);
  });

  it("a read that waits in vain answers #BUSY! and lets the next batch through", async () => {
    await write("A1", [["=DEMO.LATER(7)"]]);
    expect(await read("A1")).toEqual([["#BUSY!"]]);
    await answer(7, 1);
    expect(await read("A1")).toEqual([[1]]);
  });
});
