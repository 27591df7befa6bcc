// What a planted error is, and how a kind of error is described: it picks a spot in a table and says what the cells become.

import { amountOf, cellOf } from "./check";
import { MICRO } from "./dutch";
import { findCell, fullAddress, type Cell, type LayoutBook, type Relation, type TableTruth, present } from "./model";
import type { Random } from "./random";
import { toNumber } from "./fraction";

export type Content = Pick<Cell, "value" | "formula" | "error">;

export interface Change {
  cell: string;
  was: Content;
  became: Content;
}

/** A row that came or went; the changes of a row are made by plant-rows.ts. */
export interface RowChange {
  table: number;
  row: number;
  by: 1 | -1;
}

/** What a kind of error does to the book; the first change is the cell that is wrong. */
export interface Deed {
  changes: Change[];
  hide?: { sheet: string; row: number };
  rows?: RowChange;
}

export interface Site {
  book: LayoutBook;
  index: number;
  table: TableTruth;
  random: Random;
}

/** Null when this table has no spot for the kind. */
export type Kind = (site: Site) => Deed | null;

export type SumRelation = Extract<Relation, { kind: "sum" }>;

export const contentOf = (cell: Cell | undefined): Content => {
  const { value = null, formula, error } = cell ?? {};
  return { value, ...(formula === undefined ? {} : { formula }), ...(error === undefined ? {} : { error }) };
};

export const change = (site: Site, cell: string, became: Content): Change => {
  const full = fullAddress(site.table, cell);
  return { cell: full, was: contentOf(findCell(site.book, full)), became };
};

export const only = (site: Site, cell: string, became: Content): Deed => ({ changes: [change(site, cell, became)] });

export const sums = (table: TableTruth): SumRelation[] => table.relations.filter((relation) => relation.kind === "sum");

export const cellAt = (site: Site, address: string): Cell | undefined => cellOf(site.book, site.table)(address);

export const numberOf = (micros: bigint): number => toNumber({ over: micros, under: MICRO });

/** An amount written as the cell was: a number, or Dutch text in the same style. */
export function writtenAs(cell: Cell | undefined, micros: bigint): Content {
  if (typeof cell?.value !== "string") return { value: numberOf(micros) };
  const old = cell.value;
  const size = micros < 0n ? -micros : micros;
  const whole = String(size / MICRO).replace(/\B(?=(\d{3})+$)/g, ".");
  const cents = String((size % MICRO) / 10_000n).padStart(2, "0");
  const body = /,-/.test(old) && cents === "00" ? `${whole},-` : /,\d/.test(old) || cents !== "00" ? `${whole},${cents}` : whole;
  const money = /^\(?-?(€[\s\u00a0]?)/.exec(old)?.[1] ?? "";
  const negative = micros < 0n;
  if (/^\(/.test(old) && negative) return { value: `(${money}${body})` };
  if (/\d-$/.test(old) && negative) return { value: `${money}${body}-` };
  return { value: `${money}${negative ? "-" : ""}${body}` };
}

/** Amounts that were typed in: parts of sums and divisions, no formula, not nothing. */
export function typedAmounts(site: Site): string[] {
  const { table } = site;
  const totals = new Set(sums(table).map((sum) => sum.total));
  const parts = table.relations.flatMap((relation) =>
    relation.kind === "sum"
      ? relation.parts.map((part) => part.cell)
      : relation.kind === "key"
        ? relation.parts
        : relation.kind === "ledger"
          ? relation.amounts
          : [],
  );
  return [...new Set(parts)].filter((address) => {
    const cell = cellAt(site, address);
    const amount = amountOf(cell);
    return !address.includes("!") && !totals.has(address) && !!cell && cell.formula === undefined && !cell.error && !!amount;
  });
}

export function pickOr<T>(random: Random, from: T[]): T | null {
  return from.length ? random.pick(from) : null;
}

export function setContent(book: LayoutBook, full: string, content: Content): void {
  const [name, address] = full.split("!") as [string, string];
  const sheet = present(book.sheets.find((one) => one.name === name));
  const format = sheet.cells[address]?.format;
  sheet.cells[address] = { ...content, ...(format ? { format } : {}) };
}
