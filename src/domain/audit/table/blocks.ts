import { type AuditCell, type AuditGrid, emptyCell, isFilled, isNumeric, textOf } from "./cells";
import { saysTotal } from "./words";

/** Rows and columns of a grid, counted from zero in that grid. */
export interface FilledBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

type Cells = readonly (readonly AuditCell[])[];

/** Blocks of cells with empty rows or columns around them. A total, or a next group of rows, below one empty row stays with its table. */
export function findIslands(cells: Cells): FilledBlock[] {
  const blocks = cut(cells, { top: 0, left: 0, rows: cells.length, columns: Math.max(0, ...cells.map((row) => row.length)) });
  return joinGroups(cells, blocks);
}

function cut(cells: Cells, block: FilledBlock): FilledBlock[] {
  const filled = (row: number, column: number) => {
    const cell = cells[row]?.[column];
    return cell !== undefined && isFilled(cell);
  };
  const rows = runs(block.top, block.rows, (row) => someIn(block.left, block.columns, (column) => filled(row, column)));
  const parts = rows.flatMap(([top, height]) =>
    runs(block.left, block.columns, (column) => someIn(top, height, (row) => filled(row, column))).map(([left, width]): FilledBlock => ({
      top,
      left,
      rows: height,
      columns: width,
    })),
  );
  const [only] = parts;
  if (only && parts.length === 1) return only.rows === block.rows && only.columns === block.columns ? [only] : cut(cells, only);
  return parts.flatMap((part) => cut(cells, part));
}

function someIn(from: number, count: number, test: (index: number) => boolean): boolean {
  for (let index = from; index < from + count; index++) if (test(index)) return true;
  return false;
}

/** Stretches of indexes that pass the test, as [first, length]. */
function runs(from: number, count: number, test: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let start: number | null = null;
  for (let index = from; index <= from + count; index++) {
    const inside = index < from + count && test(index);
    if (inside) start ??= index;
    else if (start !== null) {
      found.push([start, index - start]);
      start = null;
    }
  }
  return found;
}

function joinGroups(cells: Cells, blocks: readonly FilledBlock[]): FilledBlock[] {
  const joined: FilledBlock[] = [];
  for (const block of [...blocks].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const above = joined.findIndex((other) => isWithin(block, other) && continues(cells, block, other));
    const upper = joined[above];
    if (upper) joined[above] = { ...upper, rows: block.top + block.rows - upper.top };
    else joined.push(block);
  }
  return joinTotals(cells, joined);
}

/** In a transposed table the totals are a column, often beyond an empty one. */
function joinTotals(cells: Cells, blocks: readonly FilledBlock[]): FilledBlock[] {
  const totals = blocks.filter(
    ({ top, left, rows, columns }) => columns === 1 && rows > 1 && saysTotal(textOf(cells[top]?.[left] ?? emptyCell)),
  );
  return blocks.flatMap((block): FilledBlock[] => {
    const isBeside = (one: FilledBlock, other: FilledBlock) =>
      one.top === other.top && one.rows === other.rows && one.left + one.columns + 1 === other.left;
    if (totals.includes(block)) return blocks.some((other) => isBeside(other, block)) ? [] : [block];
    const total = totals.find((one) => isBeside(block, one));
    return [total ? { ...block, columns: block.columns + 1 + total.columns } : block];
  });
}

const isWithin = (block: FilledBlock, other: FilledBlock): boolean =>
  block.left >= other.left && block.left + block.columns <= other.left + other.columns;

/** Empty rows between a table and its total. */
const mostEmpty = 3;

/**
 * It has no headings of its own: its first row is a total, or, below one empty row, it has rows with a label and a number, and else only
 * captions. Or it repeats the headings of the block above.
 */
function continues(cells: Cells, { top, left, rows, columns }: FilledBlock, upper: FilledBlock): boolean {
  const empty = top - upper.top - upper.rows;
  if (empty < 1 || empty > mostEmpty) return false;
  const rowAt = (row: number, from: FilledBlock | { left: number; columns: number }) =>
    cells[row]?.slice(from.left, from.left + from.columns) ?? [];
  const own = { left, columns };
  const hasNumber = (row: number) => rowAt(row, own).some(isNumeric);
  if (rowAt(top, own).some((cell) => saysTotal(textOf(cell))) && hasNumber(top)) return true;
  const lines = Array.from({ length: rows }, (_, row) => top + row);
  const headings = (row: number) => {
    const texts = rowAt(row, own).map(textOf);
    return texts.filter((text) => text !== "").length > 1 && !hasNumber(row) ? texts.join("|") : null;
  };
  const [heading] = lines.flatMap((row) => headings(row) ?? []);
  const above = Array.from({ length: upper.rows }, (_, row) => headings(upper.top + row));
  if (heading !== undefined) return above.includes(heading);
  const isLine = (row: number) => {
    const filled = rowAt(row, own).filter(isFilled);
    return hasNumber(row) ? filled.some((cell) => textOf(cell) !== "") : filled.length === 1;
  };
  return empty === 1 && columns > 1 && lines.some(hasNumber) && lines.every(isLine);
}

/** Cells with rows as rows; a transposed view has its columns as rows. */
export interface BlockView {
  readonly transposed: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly cell: (row: number, column: number) => AuditCell;
}

export function viewOf(grid: AuditGrid, { top, left, rows, columns }: FilledBlock, transposed: boolean): BlockView {
  const cellAt = (row: number, column: number) => grid.cells[top + row]?.[left + column] ?? emptyCell;
  return transposed
    ? { transposed, rows: columns, columns: rows, cell: (row, column) => cellAt(column, row) }
    : { transposed, rows, columns, cell: cellAt };
}

/** The cells of a column from a row downwards. */
export const cellsOf = (view: BlockView, column: number, from: number): AuditCell[] =>
  Array.from({ length: Math.max(0, view.rows - from) }, (_, row) => view.cell(from + row, column));
