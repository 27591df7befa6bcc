import type { ExampleCell, FunctionExample } from "../../../src/functions/definition";
import type { FunctionId } from "../../../src/functions/function-id";

export interface FormulaCall {
  readonly id: FunctionId;
  readonly args: readonly unknown[];
}

type Cells = FunctionExample["cells"];

/** The call that the formula of an example makes, with its references replaced by what stands in the cells. */
export function callInExample({ cells, formulaCell }: FunctionExample): FormulaCall {
  const formula = cellAt(cells, formulaCell);
  const match = typeof formula === "string" ? /^=NORMPLAN\.([A-Z]+)\((.*)\)$/.exec(formula) : null;
  if (!match?.[1] || match[2] === undefined) throw new Error(`No formula in ${formulaCell}: ${String(formula)}`);
  return { id: match[1] as FunctionId, args: match[2].split(",").map((argument) => argumentValue(cells, argument)) };
}

/** A reference, a number, or text in quotation marks; examples have no commas inside their arguments. */
function argumentValue(cells: Cells, argument: string): unknown {
  const [from, to] = argument.split(":");
  if (from !== undefined && to !== undefined) return matrix(cells, position(from), position(to));
  if (/^[A-Z]+\d+$/.test(argument)) return cellAt(cells, argument);
  return argument.startsWith('"') ? argument.slice(1, -1) : Number(argument);
}

interface Position {
  readonly row: number;
  readonly column: number;
}

function position(address: string): Position {
  const match = /^([A-Z])(\d+)$/.exec(address);
  if (!match?.[1] || !match[2]) throw new Error(`Not an address: ${address}`);
  return { row: Number(match[2]) - 1, column: match[1].charCodeAt(0) - "A".charCodeAt(0) };
}

function matrix(cells: Cells, from: Position, to: Position): ExampleCell[][] {
  return cells.slice(from.row, to.row + 1).map((row) => row.slice(from.column, to.column + 1));
}

export function cellAt(cells: Cells, address: string): ExampleCell {
  const { row, column } = position(address);
  return cells[row]?.[column] ?? null;
}

/** The cells that the result covers besides the formula; undefined where the example is too small. */
export function spillArea({ cells, formulaCell, expected }: FunctionExample): (ExampleCell | undefined)[] {
  const { row, column } = position(formulaCell);
  return expected.flatMap((line, y) => line.map((_, x) => cells[row + y]?.[column + x])).slice(1);
}
