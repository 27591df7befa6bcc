import type { ICellData } from "@univerjs/core";
import { parseAddress } from "../excel/address/a1";
import type { CellPosition, GridContext } from "../engine/grid-context";
import { cellExtrasOf } from "../model/grid-style";
import { filling } from "./formula/old-array";
import { forEachCell } from "./workbook-content";

/**
 * Makes array formulas of the old kind fill exactly the cells that the file gives them. To be called once after a workbook was opened, when it has
 * settled: where the result has another size than the file says, the formula is replaced by one that repeats or cuts it off; then the grid settles
 * again.
 * @returns whether everything is calculated, in the time given
 */
export async function fillOldArrays(grid: GridContext, timeoutMs?: number): Promise<boolean> {
  const { sheets } = grid.workbook.getWorkbook().getSnapshot();
  const changed: CellPosition[] = [];
  for (const [sheetId, { cellData = {} }] of Object.entries(sheets)) {
    forEachCell(cellData, (cell, row, column) => {
      const formula = fillingFormula(grid, cell, { sheetId, row, column });
      if (formula === undefined) return;
      changed.push({ sheetId, row, column });
      // A mutation, not a command: opening a file is nothing to undo.
      grid.commands.syncExecuteCommand("sheet.mutation.set-range-values", {
        unitId: grid.unitId,
        subUnitId: sheetId,
        cellValue: { [row]: { [column]: { f: formula, v: null, t: null } } },
      });
    });
  }
  if (changed.length === 0) return true;
  grid.recalc(changed);
  return grid.settle(timeoutMs);
}

/** The formula that fills the right cells; undefined when the present one does. */
function fillingFormula(grid: GridContext, cell: ICellData, at: CellPosition): string | undefined {
  const { arrayRef } = cellExtrasOf(cell);
  const area = arrayRef === undefined ? undefined : parseAddress(arrayRef);
  if (!area || !cell.f) return undefined;
  const { startRow, endRow, startColumn, endColumn } = grid.spillOf(at) ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const fits = endRow - startRow + 1 === area.rows && endColumn - startColumn + 1 === area.columns;
  return fits ? undefined : filling(cell.f, area);
}
