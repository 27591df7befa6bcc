import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, columnIndex, columnLetters, parseAddress, quoteSheetName, splitReference } from "../../../src/host/sheet/address";
import { type Area, boundingArea, cellCount, containsArea, containsCell, intersectionOf, subtractArea } from "../../../src/host/sheet/area";
import { areasOfCells } from "../../../src/host/sheet/find-cells";

const small = fc.record({
  row: fc.nat(12),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});
const onSheet = fc
  .record({
    row: fc.nat(1_048_575),
    column: fc.nat(16_383),
    rows: fc.integer({ min: 1, max: 1_048_576 }),
    columns: fc.integer({ min: 1, max: 16_384 }),
  })
  .filter(({ row, column, rows, columns }) => row + rows <= 1_048_576 && column + columns <= 16_384);

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from(
    { length: rows * columns },
    (_cell, index) => `${String(row + Math.floor(index / columns))},${String(column + (index % columns))}`,
  );
}

describe("addresses", () => {
  it("read back as the area they are of", () => {
    fc.assert(fc.property(onSheet, fc.boolean(), (area, absolute) => void expect(parseAddress(addressOf(area, absolute))).toEqual(area)));
  });

  it("count columns as Excel does", () => {
    expect(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"].map(columnIndex)).toEqual([0, 25, 26, 51, 52, 701, 702, 16_383]);
    fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnLetters(column)) === column));
  });

  it.each(["XFE1", "A1048577", "A0", "A1:", "1A", "A:1", "", "A1:B2:C3"])("beyond a sheet are none: %s", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it("keep the name of the sheet, whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[[\]:*?/\\!]/u.test(name) && !/^'|'$/u.test(name)),
        (name) => {
          expect(splitReference(`${quoteSheetName(name)}!A1`)).toEqual({ sheetName: name, address: "A1" });
        },
      ),
    );
  });
});

describe("areas", () => {
  it("share exactly the cells that are in both", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const shared = intersectionOf(a, b);
        const expected = cellsOf(a).filter((cell) => cellsOf(b).includes(cell));
        expect(shared ? cellsOf(shared) : []).toEqual(expected);
      }),
    );
  });

  it("are bounded by the smallest area around them", () => {
    fc.assert(fc.property(small, small, (a, b) => containsArea(boundingArea(a, b), a) && containsArea(boundingArea(a, b), b)));
  });

  it("without a part of them keep every other cell, once", () => {
    fc.assert(
      fc.property(small, small, (area, taken) => {
        const left = subtractArea(area, taken).flatMap(cellsOf).sort();
        expect(left).toEqual(
          cellsOf(area)
            .filter((cell) => !cellsOf(taken).includes(cell))
            .sort(),
        );
      }),
    );
  });

  it("made of chosen cells hold those and no others, each once", () => {
    fc.assert(
      fc.property(small, fc.array(fc.tuple(fc.nat(17), fc.nat(17))), (within, chosen) => {
        const keys = new Set(chosen.map(([row, column]) => `${String(row)},${String(column)}`));
        const areas = areasOfCells(within, (row, column) => keys.has(`${String(row)},${String(column)}`));
        const held = areas.flatMap(cellsOf);
        expect(held.toSorted()).toEqual(
          cellsOf(within)
            .filter((cell) => keys.has(cell))
            .toSorted(),
        );
        expect(areas.reduce((sum, area) => sum + cellCount(area), 0)).toBe(held.length);
        expect(areas.every((area) => containsCell(within, area.row, area.column))).toBe(true);
      }),
    );
  });
});
