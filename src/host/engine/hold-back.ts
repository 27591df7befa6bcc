import type { IRange } from "@univerjs/core";
import type { IAllRuntimeData, IDependencyManagerService } from "@univerjs/engine-formula";
import { cellKey, type EngineCell } from "./cells";

/** What the engine shows while a custom function's first answer is under way; Excel shows #BUSY!. */
export const PENDING_ERROR = "#GETTING_DATA";

/** What holding back needs to know of the grid. */
export interface HoldBackGrid {
  readonly unitId: string;
  readonly dependencies: IDependencyManagerService;
  /** The range a cell's array fills at present. */
  spillOf(cell: EngineCell): IRange | undefined;
  /** Whether the cell shows a value now, other than that it is waiting. */
  showsValue(cell: EngineCell): boolean;
}

/**
 * Takes the results of cells that wait for a custom function, and of whatever depends on them, out of what the engine is about to write. As
 * in Excel
 * such cells are not calculated yet: they keep the value they have, and a cell that has none shows #BUSY!. No wrong value is ever seen in
 * between.
 * @returns keys of the cells whose result is not written
 */
export function holdBack(results: IAllRuntimeData, waiting: Iterable<EngineCell>, grid: HoldBackGrid): ReadonlySet<string> {
  const waits = [...waiting];
  if (waits.length === 0) return new Set();
  const cells = heldCells(results, waits, grid);
  for (const cell of cells.values()) {
    dropArray(results, cell, grid.unitId);
    const sheet = results.unitData[grid.unitId]?.[cell.sheetId];
    if (grid.showsValue(cell)) {
      sheet?.realDeleteValue(cell.row, cell.column);
      results.clearArrayFormulaCellData[grid.unitId]?.[cell.sheetId]?.realDeleteValue(cell.row, cell.column);
    } else {
      sheet?.setValue(cell.row, cell.column, { v: PENDING_ERROR, t: 1 });
    }
  }
  return new Set(cells.keys());
}

/** The calculated cells that wait, and the calculated cells that depend on any cell that waits. */
function heldCells(results: IAllRuntimeData, waiting: readonly EngineCell[], grid: HoldBackGrid): ReadonlyMap<string, EngineCell> {
  const calculated = calculatedCells(results, grid);
  const waits = new Set(waiting.map(cellKey));
  const held = new Map([...calculated.values()].filter((cell) => waits.has(cellKey(cell))).map((cell) => [cellKey(cell), cell]));
  // The engine finds dependents on single cells only while this index is open.
  grid.dependencies.openKdTree();
  for (let frontier = waiting; frontier.length > 0;) {
    const dependents = grid.dependencies.searchDependency(frontier.flatMap((cell) => rangesOf(cell, grid)));
    const reached: EngineCell[] = [];
    for (const id of dependents) {
      const cell = calculated.get(id);
      if (!cell || held.has(cellKey(cell))) continue;
      held.set(cellKey(cell), cell);
      reached.push(cell);
    }
    frontier = reached;
  }
  grid.dependencies.closeKdTree();
  return held;
}

/** The cells of this calculation by the engine's id of their dependencies. */
function calculatedCells(results: IAllRuntimeData, { unitId, dependencies }: HoldBackGrid): ReadonlyMap<number, EngineCell> {
  const cells = new Map<number, EngineCell>();
  for (const [sheetId, matrix] of Object.entries(results.unitData[unitId] ?? {})) {
    matrix.forValue((row, column) => {
      const id = dependencies.getFormulaDependency(unitId, sheetId, row, column);
      if (typeof id === "number") cells.set(id, { sheetId, row, column });
    });
  }
  return cells;
}

function rangesOf(cell: EngineCell, grid: HoldBackGrid): { unitId: string; sheetId: string; range: IRange }[] {
  const { sheetId, row, column } = cell;
  const own = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const spill = grid.spillOf(cell);
  return [own, ...(spill ? [spill] : [])].map((range) => ({ unitId: grid.unitId, sheetId, range }));
}

/** Forgets the array that this calculation gave the cell, if it gave one. */
function dropArray(results: IAllRuntimeData, { sheetId, row, column }: EngineCell, unitId: string): void {
  const rows = results.arrayFormulaRange[unitId]?.[sheetId];
  const range = rows?.[row]?.[column];
  if (!range) return;
  delete rows[row]?.[column];
  const spilled = results.arrayFormulaCellData[unitId]?.[sheetId];
  for (let r = range.startRow; r <= range.endRow; r++)
    for (let c = range.startColumn; c <= range.endColumn; c++) spilled?.realDeleteValue(r, c);
}
