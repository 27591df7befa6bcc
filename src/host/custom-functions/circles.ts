import type { IAllRuntimeData } from "@univerjs/engine-formula";
import { cellKey, type EngineCell } from "../engine/cells";
import { PENDING_ERROR } from "../engine/hold-back";

/**
 * Formulas that need their own result. They wait for a cell that waits for them, and would show #BUSY! for ever; as in Excel they show 0.
 * A cell is known to be one when it still waits although nothing is under way.
 */
export class Circles {
  private readonly suspects = new Map<string, EngineCell>();

  /**
   * Looks at what a calculation is about to write.
   * @param held cells that wait for a function, directly or through another cell
   * @param atRest whether nothing is under way and nothing is to be calculated
   */
  completed(results: IAllRuntimeData, unitId: string, held: ReadonlySet<string>, atRest: boolean): void {
    for (const [sheetId, matrix] of Object.entries(results.unitData[unitId] ?? {})) {
      matrix.forValue((row, column, cell) => {
        const place = { sheetId, row, column };
        if (cell?.v !== PENDING_ERROR || held.has(cellKey(place))) return;
        if (atRest) matrix.setValue(row, column, { v: 0, t: 2 });
        else this.suspects.set(cellKey(place), place);
      });
    }
  }

  /** Cells to calculate anew when nothing is under way any more. */
  take(): EngineCell[] {
    const cells = [...this.suspects.values()];
    this.suspects.clear();
    return cells;
  }
}
