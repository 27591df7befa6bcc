import type { PlanCell } from "../../domain/plan/cell";
import type { SheetCells } from "./sheet-cells";
import type { Source } from "./sources";

/** The cells of a source from top to bottom, as they were read. */
export function valuesOfSource({ sheet, area }: Source, sheets: readonly SheetCells[]): PlanCell[] {
  const cells = sheets.find((one) => one.sheet === sheet);
  if (!cells) return [];
  return Array.from(
    { length: area.rows },
    (_, row) => cells.values[area.row + row - cells.at.row]?.[area.column - cells.at.column] ?? null,
  );
}
