import type { AuditGrid } from "../../domain/audit/cells";
import type { CellArea } from "../plan/area";

/** Formulas, or values where there are none, of the cells as they were when they were looked at. */
export type SeenCells = readonly (readonly (string | number | boolean)[])[];

/** Cells of a sheet that are read for an audit. */
export interface AuditedSheet {
  readonly sheet: string;
  readonly area: CellArea;
  readonly grid: AuditGrid;
  readonly seen: SeenCells;
}

/** What was seen in part of the cells. */
export function seenIn({ area, seen }: AuditedSheet, part: CellArea): SeenCells {
  const top = part.row - area.row;
  const left = part.column - area.column;
  return seen.slice(top, top + part.rows).map((row) => row.slice(left, left + part.columns));
}
