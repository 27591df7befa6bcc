import { rowNameColumn } from "../../domain/plan/input/plan-tables";
import type { PlanTableId } from "../../domain/plan/input/schema";
import type { InputCell } from "../../domain/table/cell";
import type { CellArea } from "../excel/area";
import type { SheetCells } from "./sheet-cells";

/** Cells of the user that hold a column or a setting of the plan. */
export interface Source {
  readonly table: PlanTableId;
  readonly column: string;
  readonly sheet: string;
  /** Without heading and totals. */
  readonly area: CellArea;
  /** The column of an Excel table that these cells are: the source then grows with the table. */
  readonly of?: { readonly name: string; readonly heading: string };
}

/** The source with the names of the rows of a table; null when it has none. */
export const keySource = (table: PlanTableId, sources: readonly Source[]): Source | null =>
  table === "instellingen" ? null : (sources.find((one) => one.table === table && one.column === rowNameColumn[table]) ?? null);

/** The cells of a source from top to bottom, as they were read. */
export function valuesOfSource({ sheet, area }: Source, sheets: readonly SheetCells[]): InputCell[] {
  const cells = sheets.find((one) => one.sheet === sheet);
  if (!cells) return [];
  return Array.from(
    { length: area.rows },
    (_, row) => cells.values[area.row + row - cells.at.row]?.[area.column - cells.at.column] ?? null,
  );
}
