import { describe, expect, it } from "vitest";
import { cellsToShow } from "../../../src/workbook/audit/show-cells";

const column = (...rows: number[]) => rows.map((row) => ({ row, column: 1 }));

describe("what is selected for a finding", () => {
  it("is the block its cells fill, in whatever order they are told", () => {
    expect(cellsToShow(column(3, 1, 2))).toEqual({ row: 1, column: 1, rows: 3, columns: 1 });
  });

  it("is the cell to go to when the cells do not fill a block, or are a cell with the one it is held against", () => {
    expect(cellsToShow(column(5, 1, 2))).toEqual({ row: 5, column: 1 });
    expect(cellsToShow(column(5, 6))).toEqual({ row: 5, column: 1 });
    expect(cellsToShow([])).toBeNull();
  });
});
