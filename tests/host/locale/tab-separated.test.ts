import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tabSeparatedCells } from "../../../src/host/locale/tab-separated";

/** Written as spreadsheets do: quotes only where they are needed. */
const written = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => (/[\t\r\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t")).join("\r\n");

describe("cells on the clipboard", () => {
  it("are read row by row, with or without a line end at the last", () => {
    expect(tabSeparatedCells("Blaricum\t1.321\r\nEemnes\t1.257\r\n")).toEqual([
      ["Blaricum", "1.321"],
      ["Eemnes", "1.257"],
    ]);
    expect(tabSeparatedCells("12,5%")).toEqual([["12,5%"]]);
  });

  it("keep tabs, line ends and quotes that belong to a text", () => {
    expect(tabSeparatedCells('"een\ttwee\nregels"\t"hij zei ""ja"""')).toEqual([["een\ttwee\nregels", 'hij zei "ja"']]);
  });

  it("come back as they were written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", ",", "\t", "\n", '"', " "), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(tabSeparatedCells(written(rows))).toEqual(rows);
      }),
    );
  });
});
