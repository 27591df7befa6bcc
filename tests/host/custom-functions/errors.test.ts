import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HeadlessHost } from "../../../src/host/node/open-headless";
import { calls } from "../support/demo-functions";
import { calculate, openSession, read, sentenceAt, write } from "../support/session";

let headless: HeadlessHost;
beforeAll(() => {
  headless = openSession();
});
beforeEach(() => {
  headless.openWorkbook();
});
afterAll(() => headless.dispose());

describe("an error of a custom function", () => {
  it("that is thrown, returned or rejected shows its code and keeps its sentence", async () => {
    expect(await calculate("A1:A3", [['=DEMO.FAIL("thrown")'], ['=DEMO.FAIL("returned")'], ['=DEMO.FAIL("rejected")']])).toEqual([
      ["#VALUE!"],
      ["#N/A"],
      ["#N/A"],
    ]);
    expect([0, 1, 2].map((row) => sentenceAt(headless, row, 0))).toEqual(["Het getal ontbreekt.", "Geen antwoord.", "Niet geladen."]);
  });

  it("that is a defect, or no value at all, is an error without a sentence", async () => {
    const kinds = ["other", "nan", "infinite", "empty", "list"];
    const values = await calculate(
      "A1:A5",
      kinds.map((kind) => [`=DEMO.FAIL("${kind}")`]),
    );
    expect(values).toEqual([["#VALUE!"], ["#VALUE!"], ["#NUM!"], ["#VALUE!"], ["#VALUE!"]]);
    expect(kinds.map((_, row) => sentenceAt(headless, row, 0))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it("leaves no value where a function gives nothing, and #N/A where an array has gaps", async () => {
    expect(await calculate("A1", [['=DEMO.FAIL("nothing")']])).toEqual([[""]]);
    expect(await calculate("B1", [['=DEMO.FAIL("ragged")']], "B1:C2")).toEqual([
      [1, 2],
      [3, "#N/A"],
    ]);
  });

  it("in one cell of an array stays in that cell, with its own sentence", async () => {
    expect(await calculate("B2", [["=DEMO.MIXED(7)"]], "B2:B4")).toEqual([[7], ["#N/A"], [8]]);
    expect([1, 2, 3].map((row) => sentenceAt(headless, row, 1))).toEqual([undefined, "Geen waarde bij 7.", undefined]);
  });

  it("keeps its sentence inside native functions, LET and other custom functions", async () => {
    const formulas = [
      '=SUM(DEMO.FAIL("thrown"))',
      '=1+DEMO.FAIL("thrown")',
      '=LET(x,DEMO.FAIL("thrown"),x*2)',
      '=DEMO.DOUBLE(DEMO.FAIL("thrown"))',
      "=SUM(DEMO.MIXED(3))",
      "=INDEX(DEMO.MIXED(3),2)",
    ];
    await write(
      "A1:A6",
      formulas.map((formula) => [formula]),
    );
    expect(await read("A1:A6")).toEqual([["#VALUE!"], ["#VALUE!"], ["#VALUE!"], ["#VALUE!"], ["#N/A"], ["#N/A"]]);
    const sentence = "Het getal ontbreekt.";
    const gap = "Geen waarde bij 3.";
    expect(formulas.map((_, row) => sentenceAt(headless, row, 0))).toEqual([sentence, sentence, sentence, sentence, gap, gap]);
  });

  it("has no sentence in a cell that handles it or merely refers to it", async () => {
    await write("A1:C1", [['=DEMO.FAIL("thrown")', '=IFERROR(DEMO.FAIL("thrown"),0)', "=A1"]]);
    expect(await read("A1:C1")).toEqual([["#VALUE!", 0, "#VALUE!"]]);
    expect([1, 2].map((column) => sentenceAt(headless, 0, column))).toEqual([undefined, undefined]);
  });

  it("loses its sentence with the error, and gets another with another error", async () => {
    await write("A1:B1", [["een", "=DEMO.DOUBLE(A1)"]]);
    await read("B1");
    expect(sentenceAt(headless, 0, 1)).toBe('"een" is geen getal.');
    await calculate("A1", [["twee"]], "B1");
    expect(sentenceAt(headless, 0, 1)).toBe('"twee" is geen getal.');
    expect(await calculate("A1", [[2]], "B1")).toEqual([[4]]);
    expect(sentenceAt(headless, 0, 1)).toBeUndefined();
  });

  it("keeps its sentence when the cell moves", async () => {
    await write("B2", [["=DEMO.MIXED(5)"]]);
    await read("B2:B4");
    headless.workbook.getSheets()[0]?.insertRowsBefore(1, 2);
    await headless.settle();
    expect(sentenceAt(headless, 4, 1)).toBe("Geen waarde bij 5.");
    expect(sentenceAt(headless, 2, 1)).toBeUndefined();
  });

  it("is asked again at the next calculation: what failed may succeed later", async () => {
    await write("A1", [['=DEMO.FAIL("rejected")']]);
    await read("A1");
    const before = calls.length;
    headless.grid.recalcAll();
    await headless.settle();
    expect(calls.length).toBe(before + 1);
    expect(sentenceAt(headless, 0, 0)).toBe("Niet geladen.");
  });
});
