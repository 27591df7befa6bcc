import type { FunctionVariantType, IAllRuntimeData, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { EngineCell } from "./cells";
import { replaceMethod } from "./replace-method";

/** Listens in on the engine between calculating and writing results into the grid. */
export interface ResultListener {
  /** A formula's cell has its value; an array spills from that cell. A cell can be calculated more than once. */
  calculated(cell: EngineCell, value: FunctionVariantType): void;
  /** All cells have their value. What is taken out of `results` is not written. */
  completed(results: IAllRuntimeData): void;
}

/** @returns how to stop listening */
export function tapResults(runtime: IFormulaRuntimeService, completedStage: number, listener: ResultListener): () => void {
  const restoreCell = replaceMethod(runtime, "setRuntimeData", (setRuntimeData) => (value) => {
    listener.calculated({ sheetId: runtime.currentSubUnitId, row: runtime.currentRow, column: runtime.currentColumn }, value);
    setRuntimeData.call(runtime, value);
  });
  const restoreAll = replaceMethod(runtime, "getAllRuntimeData", (getAllRuntimeData) => () => {
    const results = getAllRuntimeData.call(runtime);
    if (runtime.getFormulaExecuteStage() === completedStage) listener.completed(results);
    return results;
  });
  return () => {
    restoreCell();
    restoreAll();
  };
}
