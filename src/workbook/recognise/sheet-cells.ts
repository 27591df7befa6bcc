import type { CellArea, CellPosition } from "../excel/area";

/** A cell as Excel gives it; an empty one is "". */
export type SheetValue = string | number | boolean;

/** What a sheet holds, from the top left of its used cells. */
export interface SheetCells {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly values: readonly (readonly SheetValue[])[];
  /** Excel tables on the sheet, with their heading row. */
  readonly tables: readonly { readonly name: string; readonly area: CellArea }[];
}

export const isFilled = (value: SheetValue | undefined): value is SheetValue =>
  value !== undefined && (typeof value !== "string" || value.trim() !== "");

export const textOf = (value: SheetValue | undefined): string => (typeof value === "string" ? value.trim() : "");
