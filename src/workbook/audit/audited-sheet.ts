import type { AuditGrid } from "../../domain/audit/table/cells";
import type { CellArea } from "../excel/area";

type Contents = readonly (readonly (string | number | boolean)[])[];

/** The cells as they were when they were looked at: what stands in them, and what that gave. */
export interface SeenCells {
  readonly formulas: Contents;
  readonly values: Contents;
}

/** Cells of a sheet that are read for an audit. */
export interface AuditedSheet {
  readonly sheet: string;
  readonly area: CellArea;
  readonly grid: AuditGrid;
  readonly seen: SeenCells;
  /** Filled cells lie right beside these that were left out: the user selected part of a table, or the sheet is too large. */
  readonly cut: "selection" | "size" | null;
}

/** What was seen in part of the cells. */
export function seenIn({ area, seen }: AuditedSheet, part: CellArea): SeenCells {
  const top = part.row - area.row;
  const left = part.column - area.column;
  const within = (cells: Contents): Contents => cells.slice(top, top + part.rows).map((row) => row.slice(left, left + part.columns));
  return { formulas: within(seen.formulas), values: within(seen.values) };
}
