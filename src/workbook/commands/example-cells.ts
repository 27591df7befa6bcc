import type { ExampleCell, FunctionExample } from "../../functions/definition";
import { type CellPosition } from "../excel/area";
import { columnLetters, columnNumber } from "../../domain/table/column-letters";
import { cellText } from "../write/write-cells";

interface Offset {
  readonly rows: number;
  readonly columns: number;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Parts of a formula in which nothing may change come first, so that a reference is only found outside them. */
const parts = [
  String.raw`"(?:[^"]|"")*"`,
  String.raw`'(?:[^']|'')*'!?`,
  String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
  String.raw`#[A-Z0-9/]+[!?]?`,
  String.raw`(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w.(!])`,
  String.raw`(?<rows>\$?\d+:\$?\d+)(?![\w.])`,
  String.raw`(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
  String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
  String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
];
const tokens = new RegExp(parts.join("|"), "giu");

/** One end of a reference: "$A", "7" or "A$7". An absolute half stays; undefined when it would fall off the sheet. */
function shiftEnd(end: string, offset: Offset): string | undefined {
  const [, columnLock = "", letters = "", rowLock = "", digits = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end) ?? [];
  const locks = letters ? { column: columnLock, row: rowLock } : { column: "", row: columnLock || rowLock };
  const column = columnNumber(letters) + (locks.column ? 0 : offset.columns);
  const row = Number(digits) + (locks.row ? 0 : offset.rows);
  if (letters && (column < 0 || column >= lastColumn)) return undefined;
  if (digits && (row < 1 || row > lastRow)) return undefined;
  return locks.column + (letters && columnLetters(column)) + locks.row + (digits && String(row));
}

function shiftReference(reference: string, offset: Offset): string {
  const ends = reference.split(":").map((end) => shiftEnd(end, offset));
  return ends.includes(undefined) ? "#REF!" : ends.join(":");
}

/**
 * The formula as Excel makes it when its cell is copied over this distance: relative references move along, absolute ones stay.
 * Texts, sheet names, names, functions and structured references stay as they are; a reference that falls off the sheet becomes #REF!.
 */
export function shiftReferences(formula: string, offset: Offset): string {
  return formula.replace(tokens, (token, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    return (groups.columns ?? groups.rows ?? groups.cell) ? shiftReference(token, offset) : token;
  });
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function positionOf(address: string): CellPosition {
  const [, letters = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) };
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
