import type { ExampleCell, FunctionExample } from "../../functions/definition";
import type { CellPosition } from "../plan/area";
import { cellText } from "../write/cell-text";
import { shiftReferences } from "./shift-references";

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

function positionOf(address: string): CellPosition {
  const [, letters = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: letters.charCodeAt(0) - 65 };
}

/** The cells that the example takes, with those into which its formula spills. */
export function sizeOf({ cells, formulaCell, expected }: FunctionExample): Size {
  const { row, column } = positionOf(formulaCell);
  return {
    rows: Math.max(cells.length, row + expected.length),
    columns: Math.max(...cells.map((one) => one.length), column + Math.max(...expected.map((one) => one.length))),
  };
}

function written(cell: ExampleCell, origin: CellPosition): string | number | boolean {
  if (typeof cell !== "string") return cell ?? "";
  return cell.startsWith("=") ? shiftReferences(cell, { rows: origin.row, columns: origin.column }) : cellText(cell);
}

/** What each cell gets when the example stands at `origin`; empty cells are emptied, so that the formula can spill into them. */
export function exampleCells(example: FunctionExample, origin: CellPosition): (string | number | boolean)[][] {
  const { rows, columns } = sizeOf(example);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => written(example.cells[row]?.[column] ?? null, origin)),
  );
}
