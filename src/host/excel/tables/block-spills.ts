import type { IRange } from "@univerjs/core";
import type { GridContext } from "../../engine/grid-context";
import { areaOf, cellCount, overlaps } from "../address/area";
import { gridTables, wholeArea } from "./grid-table";

/** The engine's own test whether an array finds room; not in its types. */
type HasData = (unitId: string, sheetId: string, row: number, column: number, range: IRange) => boolean;

interface ArrayPlacement {
  _checkIfArrayFormulaRangeHasData: HasData;
}

/** Makes arrays that would fill cells of a table #SPILL!, as in Excel; the grid lets them. */
export function blockSpillsInTables(ctx: GridContext): void {
  const service = ctx.injector.get(ctx.engine.IFormulaRuntimeService) as unknown as ArrayPlacement;
  const original = service._checkIfArrayFormulaRangeHasData;
  if (typeof original !== "function") throw new Error("The grid's engine places arrays in another way than the host knows.");
  service._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, range) => {
    const filled = areaOf(range);
    const inTable =
      unitId === ctx.unitId &&
      cellCount(filled) > 1 &&
      gridTables(ctx).some((table) => table.sheetId === sheetId && overlaps(wholeArea(table), filled));
    return inTable || original.call(service, unitId, sheetId, row, column, range);
  };
  ctx.onDispose(() => {
    service._checkIfArrayFormulaRangeHasData = original;
  });
}
