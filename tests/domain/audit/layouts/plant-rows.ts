// A row that stands in the table twice, or that is gone while the total kept counting it; everything below moves.

import { relationCells } from "./check";
import { at, place, type Cell, type LayoutBook, type Part, type Relation, type TableTruth, present } from "./model";
import { sums, type Kind, type RowChange } from "./plant";
import { copied, shiftedAddress, shiftedFormula } from "./references";

export const doubledRow: Kind = ({ table, index, random }) => {
  const inner = table.dataRows.slice(0, -1);
  if (!table.rowsCanChange || inner.length < 3) return null;
  return { changes: [], rows: { table: index, row: random.pick(inner.slice(1)), by: 1 } };
};

/** Only where the totals are typed: a formula would follow. */
export const missingRow: Kind = ({ table, index, random, book }) => {
  const sheet = present(book.sheets.find((one) => one.name === table.sheet));
  const follows = sums(table).some((sum) => sheet.cells[sum.total]?.formula !== undefined);
  if (!table.rowsCanChange || follows || table.dataRows.length < 4) return null;
  return { changes: [], rows: { table: index, row: random.pick(table.dataRows.slice(0, -1)), by: -1 } };
};

/** Puts the row in twice, or takes it out, with all that refers to it; returns the cells of the double. */
export function changeRows(book: LayoutBook, { table: index, row, by }: RowChange): string[] {
  const table = present(book.truth.tables[index]);
  const sheet = present(book.sheets.find((one) => one.name === table.sheet));
  const border = by === 1 ? row + 1 : row;
  const moved = (address: string): string => shiftedAddress(address, border, by);
  for (const one of book.sheets) {
    for (const cell of Object.values(one.cells))
      if (cell.formula !== undefined) cell.formula = shiftedFormula(cell.formula, one.name, sheet.name, border, by);
  }
  const cells: Record<string, Cell> = {};
  const doubles: string[] = [];
  for (const [address, cell] of Object.entries(sheet.cells)) {
    if (place(address).row === row) {
      if (by === -1) continue;
      const double = at(row + 1, place(address).column);
      doubles.push(double);
      cells[double] = { ...cell, ...(cell.formula === undefined ? {} : { formula: copied(cell.formula, address, double) }) };
    }
    cells[moved(address)] = cell;
  }
  sheet.cells = cells;
  sheet.hiddenRows = sheet.hiddenRows.flatMap((one) => (one === row && by === -1 ? [] : [one >= border ? one + by : one]));
  moveTruth(table, row, border, by);
  return doubles;
}

function moveTruth(table: TableTruth, row: number, border: number, by: 1 | -1): void {
  const moved = (address: string): string => shiftedAddress(address, border, by);
  const here = (address: string): boolean => place(address).row === row;
  const double = (address: string): string => at(row + 1, place(address).column);
  /** A list of cells with the row in it twice, or without it. */
  const list = (cells: string[]): string[] =>
    cells.flatMap((cell) => (!here(cell) ? [moved(cell)] : by === -1 ? [] : [cell, double(cell)]));
  const parts = (from: Part[]): Part[] =>
    from.flatMap((part) =>
      !here(part.cell) ? [{ ...part, cell: moved(part.cell) }] : by === -1 ? [] : [part, { ...part, cell: double(part.cell) }],
    );
  const renamed = (relation: Relation, to: (address: string) => string): Relation =>
    JSON.parse(
      JSON.stringify(relation, (key, value: unknown) =>
        typeof value === "string" && key !== "kind" && /^[A-Z]{1,2}\d+$/.test(value) ? to(value) : value,
      ),
    );
  table.relations = table.relations.flatMap((relation): Relation[] => {
    if (relationCells(relation).every(here)) {
      if (by === -1) return [];
      if (relation.kind === "formula")
        return [
          relation,
          { ...relation, cell: double(relation.cell), formula: copied(relation.formula, relation.cell, double(relation.cell)) },
        ];
      return [relation, renamed(relation, double)];
    }
    switch (relation.kind) {
      case "sum":
        return [{ ...relation, total: moved(relation.total), parts: parts(relation.parts) }];
      case "key":
        return [{ ...relation, total: moved(relation.total), parts: list(relation.parts), keys: list(relation.keys) }];
      case "numeric":
      case "pattern":
      case "distinct":
      case "equal":
        return [{ ...relation, cells: list(relation.cells) }];
      case "formula":
        return [
          { ...relation, cell: moved(relation.cell), formula: shiftedFormula(relation.formula, table.sheet, table.sheet, border, by) },
        ];
      default:
        return [renamed(relation, moved)];
    }
  });
  table.dataRows = table.dataRows.flatMap((one) => (one < row ? [one] : one > row ? [one + by] : by === -1 ? [] : [one, one + 1]));
  table.range = table.range.split(":").map(moved).join(":");
  const entries = Object.entries(table.amountCells).filter(([, cells]) => by === 1 || !cells.every(here));
  table.amountCells = Object.fromEntries(entries.map(([name, cells]) => [name, cells.map(moved)]));
  table.gemeenten = Object.fromEntries(entries.map(([name]) => [name, present(table.gemeenten[name])]));
}
