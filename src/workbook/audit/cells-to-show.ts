import type { CellPlace } from "../../domain/audit/cells";
import { boundingArea, type CellArea } from "../plan/area";

/** The block that three or more cells fill together, so that all of them are seen; otherwise the first, which is the one to go to. */
export function cellsToShow(cells: readonly CellPlace[]): CellPlace | CellArea | null {
  const block = boundingArea(cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })));
  return cells.length > 2 && block.rows * block.columns === cells.length ? block : (cells[0] ?? null);
}
