import type { CellPosition } from "../plan/area";
import { formula } from "../plan/content";
import type { CellContent } from "../plan/content";

/** Cells from top to bottom, or what each cell gets when it is known where it stands. */
export type ColumnContent = readonly CellContent[] | ((cell: CellPosition) => CellContent);

export interface Column {
  readonly heading: string;
  /** Shown above the heading: "€", "uur per week". */
  readonly unit?: string;
  readonly content: ColumnContent;
  /** "input": typed by people. "working": a step of a calculation. "result": what it is about. "addIn": needs Normplan's functions. */
  readonly kind: "label" | "input" | "working" | "result" | "addIn";
  /** Left out: text, aligned left. */
  readonly numberFormat?: string;
  /** Adds up under the column. */
  readonly total?: boolean;
  /** Adds up under the column; the total gets this defined name. */
  readonly totalName?: string;
}

/** The same formula in every row. */
export const every =
  (text: `=${string}`): ColumnContent =>
  () =>
    formula(text);

/** A formula in the first cell, whose result spills over the cells below and beside it. */
export const spilling = (text: `=${string}`): ColumnContent => [formula(text)];

export const contentAt = ({ content }: Column, index: number, cell: CellPosition): CellContent =>
  typeof content === "function" ? content(cell) : (content[index] ?? null);
