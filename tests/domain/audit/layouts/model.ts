// The plain data in which a layout is handed over: cells as A1, and the relations that hold between them.

export type Value = number | string | boolean | null;

export interface Cell {
  value: Value;
  /** Without the equals sign, English function names, as in the file format. */
  formula?: string;
  /** Excel number format. */
  format?: string;
  /** Error value such as "#DIV/0!"; value is null then. */
  error?: string;
}

export interface Sheet {
  name: string;
  cells: Record<string, Cell>;
  merges: string[];
  hiddenRows: number[];
  hiddenColumns: string[];
}

export type Unit = "name" | "text" | "euro" | "hours" | "inhabitants" | "percent" | "code" | "year" | "date" | "sign" | "weeks" | "people";

export interface Part {
  cell: string;
  sign: 1 | -1;
}

/** Cells of a relation are "A1" on the table's own sheet, or "Sheet!A1" of another. */
export type Relation =
  /** total = sum of the parts with their signs, exactly. */
  | { kind: "sum"; total: string; parts: Part[] }
  /** total = the amounts whose sign cell says "D" (debet), "C" (credit), or debet less credit. */
  | { kind: "ledger"; total: string; amounts: string[]; signs: string[]; counts: "D" | "C" | "balance" }
  /** parts = total (less what is fixed for each row) divided by the keys, largest remainder, on `decimals` decimals. */
  | { kind: "key"; total: string; parts: string[]; keys: string[]; decimals: number; fixed?: number }
  /** target = product of the factors, rounded half up on `decimals`. */
  | { kind: "product"; target: string; factors: string[]; decimals: number }
  /** target = base x (100 + percent) / 100, rounded half up. */
  | { kind: "index"; target: string; base: string; percent: string; decimals: number }
  /** target = part / whole x scale, rounded half up. */
  | { kind: "share"; target: string; part: string; whole: string; scale: 1 | 100; decimals: number }
  | { kind: "equal"; cells: string[] }
  /** Inhabitants of a gemeente on 1 January of a year, from CBS: provable only with that source. */
  | { kind: "population"; cell: string; gemeente: string; year: number }
  /** All are amounts as numbers or empty, none text or an error. */
  | { kind: "numeric"; cells: string[] }
  /** All have the same formula, seen from their own cell. */
  | { kind: "pattern"; cells: string[] }
  /** The formula of this cell is this one (a total that covers its block). */
  | { kind: "formula"; cell: string; formula: string }
  /** Names that occur once. */
  | { kind: "distinct"; cells: string[] };

export interface TableTruth {
  sheet: string;
  range: string;
  headingRows: number[];
  units: Record<string, Unit>;
  /** What an amount of 1 in a cell is in euros: 1, 1.000 or 1.000.000. */
  scale: 1 | 1000 | 1000000;
  /** Official name to euros in the amount column that a plan would use; empty when the rows are no gemeenten. */
  gemeenten: Record<string, number>;
  /** Official name to the cells with its amounts. */
  amountCells: Record<string, string[]>;
  /** Rows that hold one item each; may be doubled or removed when `rowsCanChange`. */
  dataRows: number[];
  rowsCanChange: boolean;
  relations: Relation[];
}

export interface LayoutBook {
  name: string;
  seed: number;
  style: "formulas" | "typed";
  sheets: Sheet[];
  truth: { tables: TableTruth[] };
}

export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Row and column counted from 1. */
export function at(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

export function place(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address);
  if (!match) throw new Error(`no cell address: ${address}`);
  return { row: Number(match[2]), column: columnNumber(present(match[1])) };
}

/** "Sheet!A1" of a cell that a table's relation names. */
export function fullAddress(table: { sheet: string }, cell: string): string {
  return cell.includes("!") ? cell : `${table.sheet}!${cell}`;
}

export function findCell(book: { sheets: Sheet[] }, full: string): Cell | undefined {
  const [sheet, address] = full.split("!") as [string, string];
  return book.sheets.find((one) => one.name === sheet)?.cells[address];
}

/** The value, where one must be; else an error, as a mistake in the generator. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("a value is missing");
  return value;
}
