import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HeadlessHost } from "../../../src/host/node/open-headless";
import { calls } from "../support/demo-functions";
import { calculate, openSession, read, write } from "../support/session";

let headless: HeadlessHost;
beforeAll(() => {
  headless = openSession();
});
beforeEach(() => {
  headless.openWorkbook();
  calls.length = 0;
});
afterAll(() => headless.dispose());

describe("a custom function in a formula", () => {
  it("gives its value", async () => {
    expect(await calculate("A1:B1", [[21, "=DEMO.DOUBLE(A1)"]])).toEqual([[21, 42]]);
  });

  it("spills an array over the cells beside and below it", async () => {
    await write("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    expect(await calculate("D1", [["=DEMO.TRIPLE(A1:B2)"]], "D1:E2")).toEqual([
      [3, 6],
      [9, 12],
    ]);
  });

  it("works inside native functions, LET, MAP and LAMBDA", async () => {
    await write("A1:A3", [[1], [2], [3]]);
    const formulas = [
      "=SUM(DEMO.TRIPLE(A1:A3))",
      "=LET(x,DEMO.DOUBLE(A3),x+1)",
      "=SUM(MAP(A1:A3,LAMBDA(x,DEMO.DOUBLE(x))))",
      "=LAMBDA(x,DEMO.DOUBLE(x))(5)",
    ];
    expect(
      await calculate(
        "C1:C4",
        formulas.map((formula) => [formula]),
      ),
    ).toEqual([[18], [7], [12], [10]]);
  });

  it("takes the result of another custom function, also across cells and twelve deep", async () => {
    await write("A1", [[1]]);
    await write(
      "B1:B12",
      Array.from({ length: 12 }, (_, index) => [`=DEMO.DOUBLE(${index === 0 ? "A1" : `B${index}`})`]),
    );
    expect(await read("B12")).toEqual([[4096]]);
    expect(await calculate("C1", [["=DEMO.DOUBLE(DEMO.DOUBLE(DEMO.DOUBLE(A1)))"]])).toEqual([[8]]);
  });

  it("reads cells of other sheets and is called with the address of its own cell's sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Blad 2").getRange("A1").values = [[5]];
      await context.sync();
    });
    expect(await calculate("A1", [["=DEMO.DOUBLE('Blad 2'!A1)"]])).toEqual([[10]]);
    await write("B1", [["=DEMO.DOUBLE(Blad1!A1)"]], "Blad 2");
    expect(await read("B1", "Blad 2")).toEqual([[20]]);
  });

  it("is calculated anew when a cell that it reads changes", async () => {
    await write("A1:B1", [[1, "=DEMO.DOUBLE(A1)"]]);
    expect(await read("B1")).toEqual([[2]]);
    expect(await calculate("A1", [[8]], "B1")).toEqual([[16]]);
  });

  it("is called once for the same arguments, and all calls of one calculation go in one message", async () => {
    const before = { ...headless.host.functions.counts };
    await write(
      "A1:A50",
      Array.from({ length: 50 }, (_, row) => [`=DEMO.DOUBLE(${500 + (row % 10)})`]),
    );
    const values = await read("A1:A50");
    expect(values.flat()).toEqual(Array.from({ length: 50 }, (_, row) => 2 * (500 + (row % 10))));
    const { invocations, messages } = headless.host.functions.counts;
    expect({ invocations: invocations - before.invocations, messages: messages - before.messages }).toEqual({
      invocations: 10,
      messages: 1,
    });
  });

  it("gives an array that is blocked as #SPILL!, and the array when the way is free", async () => {
    await write("B2", [["in de weg"]]);
    expect(await calculate("B1", [["=DEMO.COLUMN(3)"]], "B1:B3")).toEqual([["#SPILL!"], ["in de weg"], [""]]);
    expect(await calculate("B2", [[""]], "B1:B3")).toEqual([[1], [2], [3]]);
  });

  it("loses the cells of a longer array when the array gets shorter", async () => {
    await write("A1:B1", [[4, "=DEMO.COLUMN(A1)"]]);
    expect(await read("B1:B4")).toEqual([[1], [2], [3], [4]]);
    expect(await calculate("A1", [[2]], "B1:B4")).toEqual([[1], [2], [""], [""]]);
  });
});

describe("the arguments of a custom function", () => {
  const seen = async (formula: string): Promise<unknown> => JSON.parse(String((await calculate("H1", [[formula]]))[0]?.[0]));

  it("are null where a cell is empty or an optional argument is left out", async () => {
    await write("A1:B2", [
      [1, ""],
      ["tekst", true],
    ]);
    expect(await seen("=DEMO.SEEN(B1,A1:B2)")).toEqual([
      null,
      [
        [1, null],
        ["tekst", true],
      ],
    ]);
    expect(await seen("=DEMO.SEEN(A1)")).toEqual([1, null]);
    expect(await seen("=DEMO.SEEN(,A1)")).toEqual([null, [[1]]]);
  });

  it("keep text that looks like a number or a date as text", async () => {
    headless.openWorkbook({
      sheetOrder: ["s"],
      sheets: { s: { id: "s", name: "Blad1", cellData: { 0: { 0: { v: "0014", t: 1 }, 1: { v: "10%", t: 1 } } } } },
    });
    expect(await seen('=DEMO.SEEN("2026-01-31",A1:B1)')).toEqual(["2026-01-31", [["0014", "10%"]]]);
  });

  it("are the single value of a range of one cell when the parameter takes one value", async () => {
    await write("A1", [[7]]);
    expect(await seen("=DEMO.SEEN(A1:A1,A1)")).toEqual([7, [[7]]]);
  });

  it("of a repeating parameter come as one array", async () => {
    expect(await calculate("A1:A2", [["=DEMO.TOTAL(1,2,3,4)"], ["=DEMO.TOTAL(5)"]])).toEqual([[10], [5]]);
    await write("A5:B6", [
      [1, 2],
      [3, 4],
    ]);
    expect(await calculate("C1", [["=DEMO.AREAS(100,A5:B6,A5,A5:B5)"]])).toEqual([[107]]);
  });

  it("that are errors make the result that error, without a call", async () => {
    await write("A1:A2", [["=1/0"], [2]]);
    expect(await calculate("B1:B3", [["=DEMO.DOUBLE(A1)"], ["=DEMO.DOUBLE(NA())"], ["=SUM(DEMO.TRIPLE(A1:A2))"]])).toEqual([
      ["#DIV/0!"],
      ["#N/A"],
      ["#DIV/0!"],
    ]);
    expect(calls).toEqual([]);
  });
});
