import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HeadlessHost } from "../../../src/host/node/open-headless";
import { calculate, openSession, read, sentenceAt, write } from "../support/session";

let headless: HeadlessHost;
beforeAll(() => {
  headless = openSession();
});
beforeEach(async () => {
  headless.openWorkbook();
  await write("A1:B3", [
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
});
afterAll(() => headless.dispose());

describe("a parameter for one value that is given a range", () => {
  it("is mapped over it: the results spill in its shape", async () => {
    expect(await calculate("D1", [["=DEMO.DOUBLE(A1:B3)"]], "D1:E3")).toEqual([
      [2, 20],
      [4, 40],
      [6, 60],
    ]);
  });

  it("pairs ranges of the same shape and repeats a single value", async () => {
    expect(await calculate("D1", [["=DEMO.ADD(A1:A3,B1:B3)"]], "D1:D3")).toEqual([[11], [22], [33]]);
    expect(await calculate("F1", [["=DEMO.ADD(A1:A3,1000)"]], "F1:F3")).toEqual([[1001], [1002], [1003]]);
  });

  it("combines a column with a row into a table", async () => {
    await write("D5:F5", [[100, 200, 300]]);
    expect(await calculate("D6", [["=DEMO.ADD(A1:A3,D5:F5)"]], "D6:F8")).toEqual([
      [101, 201, 301],
      [102, 202, 302],
      [103, 203, 303],
    ]);
  });

  it("gives #N/A where one of two ranges has no value", async () => {
    expect(await calculate("D1", [["=DEMO.ADD(A1:A3,B1:B2)"]], "D1:D3")).toEqual([[11], [22], ["#N/A"]]);
  });

  it("works with constants and with the results of other functions", async () => {
    expect(await calculate("D1", [["=DEMO.DOUBLE({1,2;3,4})"]], "D1:E2")).toEqual([
      [2, 4],
      [6, 8],
    ]);
    expect(await calculate("G1", [["=DEMO.DOUBLE(DEMO.TRIPLE(A1:A3))"]], "G1:G3")).toEqual([[6], [12], [18]]);
    expect(await calculate("H1", [["=SUM(DEMO.DOUBLE(A1:A3*2))"]])).toEqual([[24]]);
  });

  it("gives each place its own error and sentence", async () => {
    await write("A2:A3", [["twee"], ["=1/0"]]);
    expect(await calculate("D1", [["=DEMO.DOUBLE(A1:A3)"]], "D1:D3")).toEqual([[2], ["#VALUE!"], ["#DIV/0!"]]);
    expect([0, 1, 2].map((row) => sentenceAt(headless, row, 3))).toEqual([undefined, '"twee" is geen getal.', undefined]);
  });

  it("takes the first value of what a function gives for each place", async () => {
    expect(await calculate("D1", [["=DEMO.COLUMN(A1:A3)"]], "D1:D4")).toEqual([[1], [1], [1], [""]]);
  });

  it("leaves a parameter for a range as it is", async () => {
    expect(await calculate("D1", [["=DEMO.SEEN(A1:A2,B1:B2)"]], "D1:D2")).toEqual([["[1,[[10],[20]]]"], ["[2,[[10],[20]]]"]]);
  });

  it("is calculated anew as a whole when one cell of the range changes", async () => {
    await write("D1", [["=DEMO.DOUBLE(A1:A3)"]]);
    await read("D1:D3");
    expect(await calculate("A2", [[50]], "D1:D3")).toEqual([[2], [100], [6]]);
  });
});
