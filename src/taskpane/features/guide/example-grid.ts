import type { ExampleCell, FunctionExample } from "../../../functions/definition";
import { sizeOf } from "../../../workbook/commands/example-cells";
import { a1 } from "../../../workbook/excel/area";

export interface ExampleGridCell {
  /** Such as B2, as if the example stood in A1. */
  readonly address: string;
  /** "formula": the cell with the explained formula; "result": what it spills into. */
  readonly role: "heading" | "input" | "formula" | "result";
  /** What Excel shows in the cell; null when it is empty. */
  readonly value: ExampleCell;
}

export interface GridFormula {
  readonly address: string;
  /** English, with commas. */
  readonly formula: string;
}

/** The cells of the example as they were written, with their addresses. */
function writtenCells(example: FunctionExample): readonly (readonly { address: string; cell: ExampleCell }[])[] {
  const { rows, columns } = sizeOf(example);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => ({ address: a1({ row, column }), cell: example.cells[row]?.[column] ?? null })),
  );
}

/** The example as it looks in the sheet once it has been calculated: the result stands in its place. */
export function exampleGrid(example: FunctionExample): readonly (readonly ExampleGridCell[])[] {
  const cells = writtenCells(example);
  const startRow = cells.findIndex((row) => row.some(({ address }) => address === example.formulaCell));
  const startColumn = cells[startRow]?.findIndex(({ address }) => address === example.formulaCell) ?? -1;
  return cells.map((row, rowIndex) =>
    row.map(({ address, cell }, column): ExampleGridCell => {
      const result = example.expected[rowIndex - startRow]?.[column - startColumn];
      if (result !== undefined) return { address, role: address === example.formulaCell ? "formula" : "result", value: result };
      return { address, role: rowIndex === 0 ? "heading" : "input", value: cell };
    }),
  );
}

/** The formulas of the example from top to bottom. */
export function exampleFormulas(example: FunctionExample): readonly GridFormula[] {
  return writtenCells(example)
    .flat()
    .flatMap(({ address, cell }) => (typeof cell === "string" && cell.startsWith("=") ? [{ address, formula: cell }] : []));
}
