import type { GridContext } from "../../engine/grid-context";

const SHEETS_CONFIG = "sheets.config";

/**
 * The grid forgets all of undo when a sheet with more than 6.000 cells is deleted, and copies such a sheet bit by bit. Here both are done
 * whole.
 */
export function keepLargeSteps(ctx: GridContext): void {
  const config = ctx.injector.get(ctx.core.IConfigService);
  config.setConfig(SHEETS_CONFIG, { largeSheetOperation: { largeSheetCellCountThreshold: Number.MAX_SAFE_INTEGER } }, { merge: true });
}
