import { parseAddress } from "../sheet/address";
import type { Area } from "../sheet/area";
import type { GridCell, GridContext } from "../engine/grid-context";
import { cellExtrasOf } from "../model/grid-style";
import { filling } from "./formula/array-formula";
import { forEachCell } from "./workbook-content";

interface OldArray extends GridCell {
  readonly formula: string;
  readonly area: Area;
}

/**
 * Makes array formulas of the old kind fill exactly the cells that the file gives them. To be called once after a workbook was opened: when
 * it has
 * settled, a formula whose result has another size than the file says is replaced by one that repeats or cuts it off; then the grid settles
 * again.
 * A workbook without such formulas is not waited for.
 * @returns whether everything is calculated, in the time given
 */
export async function fillOldArrays(grid: GridContext, timeoutMs?: number): Promise<boolean> {
  const arrays = oldArrays(grid);
  if (arrays.length === 0) return true;
  if (!(await grid.settle(timeoutMs))) return false;
  const changed = arrays.filter((array) => !fits(grid, array));
  for (const { sheetId, row, column, formula, area } of changed) {
    // A mutation, not a command: opening a file is nothing to undo.
    grid.commands.syncExecuteCommand("sheet.mutation.set-range-values", {
      unitId: grid.unitId,
      subUnitId: sheetId,
      cellValue: { [row]: { [column]: { f: filling(formula, area), v: null, t: null } } },
    });
  }
  if (changed.length === 0) return true;
  grid.recalc(changed);
  return grid.settle(timeoutMs);
}

function oldArrays(grid: GridContext): OldArray[] {
  const arrays: OldArray[] = [];
  for (const [sheetId, { cellData = {} }] of Object.entries(grid.workbook.getWorkbook().getSnapshot().sheets)) {
    forEachCell(cellData, (cell, row, column) => {
      const { arrayRef } = cellExtrasOf(cell);
      const area = arrayRef === undefined ? undefined : parseAddress(arrayRef);
      if (area && cell.f) arrays.push({ sheetId, row, column, formula: cell.f, area });
    });
  }
  return arrays;
}

/** Whether the grid gives the formula the right cells by itself. */
function fits(grid: GridContext, { area, ...at }: OldArray): boolean {
  const { startRow, endRow, startColumn, endColumn } = grid.spillOf(at) ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  return endRow - startRow + 1 === area.rows && endColumn - startColumn + 1 === area.columns;
}
