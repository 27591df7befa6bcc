// Puts a layout together: cells, calculated cells with their relation, and at the end either formulas or typed values.

import { recalculate } from "./evaluate";
import {
  at,
  place,
  type Cell,
  type LayoutBook,
  type Part,
  type Relation,
  type Sheet,
  type TableTruth,
  type Unit,
  type Value,
} from "./model";
import type { Random } from "./random";
import { seenFrom } from "./references";

export function newSheet(name: string): Sheet {
  return { name, cells: {}, merges: [], hiddenRows: [], hiddenColumns: [] };
}

export function put(sheet: Sheet, row: number, column: number, value: Value, format?: string): string {
  const address = at(row, column);
  sheet.cells[address] = format ? { value, format } : { value };
  return address;
}

export function merge(sheet: Sheet, row: number, from: number, to: number, lastRow = row): void {
  if (from < to || row < lastRow) sheet.merges.push(`${at(row, from)}:${at(lastRow, to)}`);
}

/** "SUM(B2:B9)" when the cells stand in one line, else "B2+B9" or a SUM of pieces. */
export function sumFormula(parts: Part[]): string {
  if (parts.some((part) => part.sign === -1 || part.cell.includes("!")))
    return parts.map((part, index) => `${part.sign === -1 ? "-" : index ? "+" : ""}${part.cell}`).join("");
  const pieces: { first: string; last: string }[] = [];
  for (const { cell } of parts) {
    const piece = pieces.at(-1);
    const [here, before] = [place(cell), piece && place(piece.last)];
    const follows =
      before &&
      ((here.column === before.column && here.row === before.row + 1) || (here.row === before.row && here.column === before.column + 1));
    const first = piece && place(piece.first);
    const straight = first && (first.column === here.column || first.row === here.row);
    if (piece && follows && straight) piece.last = cell;
    else pieces.push({ first: cell, last: cell });
  }
  if (pieces.length > 2 && pieces.every((piece) => piece.first === piece.last)) return pieces.map((piece) => piece.first).join("+");
  return `SUM(${pieces.map((piece) => (piece.first === piece.last ? piece.first : `${piece.first}:${piece.last}`)).join(",")})`;
}

export interface TableOptions {
  headingRows: number[];
  units: Record<string, Unit>;
  scale?: 1 | 1000 | 1000000;
  rowsCanChange?: boolean;
}

export class TableDraft {
  readonly relations: Relation[] = [];
  readonly gemeenten: Record<string, number> = {};
  readonly amountCells: Record<string, string[]> = {};
  readonly dataRows: number[] = [];
  range = "";

  constructor(
    readonly sheet: Sheet,
    readonly options: TableOptions,
  ) {}

  /** A calculated cell. */
  calculate(row: number, column: number, formula: string, format?: string): string {
    const address = at(row, column);
    const cell: Cell = { value: null, formula };
    if (format) cell.format = format;
    this.sheet.cells[address] = cell;
    return address;
  }

  total(row: number, column: number, cells: (string | Part)[], format?: string): string {
    const parts = cells.map((one): Part => (typeof one === "string" ? { cell: one, sign: 1 } : one));
    const total = this.calculate(row, column, sumFormula(parts), format);
    this.relations.push({ kind: "sum", total, parts });
    return total;
  }

  /** Notes which amount a gemeente has; cells with several amounts add up. */
  amount(name: string, euros: number, ...cells: string[]): void {
    this.gemeenten[name] = Math.round(((this.gemeenten[name] ?? 0) + euros) * 100) / 100;
    (this.amountCells[name] ??= []).push(...cells);
  }

  relate(relation: Relation): void {
    this.relations.push(relation);
  }
}

/** Columns of cells that were filled with one formula become one pattern each. */
function patterns(sheet: Sheet, relations: Relation[]): Relation[] {
  const totals = new Map(relations.flatMap((relation) => (relation.kind === "sum" ? [[relation.total, relation] as const] : [])));
  const groups = new Map<string, string[]>();
  const found: Relation[] = [];
  for (const [address, cell] of Object.entries(sheet.cells)) {
    if (cell.formula === undefined) continue;
    const { row, column } = place(address);
    const seen = seenFrom(cell.formula, address);
    const along = /R\[-?[1-9]/.test(seen) ? `row ${row}` : `column ${column}`;
    const key = `${along} ${seen}`;
    groups.set(key, [...(groups.get(key) ?? []), address]);
    if (totals.has(address)) found.push({ kind: "formula", cell: address, formula: cell.formula });
  }
  for (const cells of groups.values()) if (cells.length >= 3) found.push({ kind: "pattern", cells });
  return found;
}

export function finish(name: string, seed: number, random: Random, tables: TableDraft[], forced?: "typed"): LayoutBook {
  const sheets = [...new Set(tables.map((table) => table.sheet))];
  const style = forced ?? (random.chance(0.5) ? "formulas" : "typed");
  recalculate(sheets);
  const truths = tables.map((table): TableTruth => {
    const own = Object.fromEntries(Object.entries(table.sheet.cells).filter(([address]) => inside(address, table.range)));
    const numeric = Object.entries(own).filter(([, cell]) => typeof cell.value === "number");
    const relations = [...table.relations];
    if (numeric.length) relations.push({ kind: "numeric", cells: numeric.map(([address]) => address) });
    if (style === "formulas") relations.push(...patterns({ ...table.sheet, cells: own }, table.relations));
    const { headingRows, units, scale = 1, rowsCanChange = false } = table.options;
    const { range, gemeenten, amountCells, dataRows } = table;
    return { sheet: table.sheet.name, range, headingRows, units, scale, gemeenten, amountCells, dataRows, rowsCanChange, relations };
  });
  if (style === "typed") for (const sheet of sheets) for (const cell of Object.values(sheet.cells)) delete cell.formula;
  return { name, seed, style, sheets, truth: { tables: truths } };
}

export function inside(address: string, range: string): boolean {
  const [first, last] = range.split(":").map(place) as [ReturnType<typeof place>, ReturnType<typeof place>];
  const here = place(address);
  return here.row >= first.row && here.row <= last.row && here.column >= first.column && here.column <= last.column;
}
