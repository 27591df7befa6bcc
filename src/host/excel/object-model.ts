import type { IRange } from "@univerjs/core";
import type { GridContext } from "../engine/grid-context";
import type { MakeObjectModel } from "../engine/object-model";
import { privateMembersOf } from "../engine/patches/apply-patches";
import { areaOf, cellCount, overlaps } from "../sheet/area";
import { Session } from "../sheet/session";
import { Sheet } from "../sheet/sheet";
import { gridTables, wholeArea } from "../sheet/table";
import { GridEvents } from "./grid-events";
import { TableScopedCollection } from "./table-collection";
import { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

/** The engine's own test whether an array finds room; not in its types. */
type HasData = (unitId: string, sheetId: string, row: number, column: number, range: IRange) => boolean;

interface ArrayPlacement {
  _checkIfArrayFormulaRangeHasData: HasData;
}

/** Makes arrays that would fill cells of a table #SPILL!, as in Excel; the grid lets them. */
function blockSpillsInTables(ctx: GridContext): void {
  const service = privateMembersOf<ArrayPlacement>(ctx.injector.get(ctx.engine.IFormulaRuntimeService), "FormulaRuntimeService");
  const original = service._checkIfArrayFormulaRangeHasData;
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

const SHEETS_CONFIG = "sheets.config";

/**
 * The grid forgets all of undo when a sheet with more than 6.000 cells is deleted, and copies such a sheet bit by bit. Here both are done
 * whole.
 */
function keepLargeSteps(ctx: GridContext): void {
  const config = ctx.injector.get(ctx.core.IConfigService);
  config.setConfig(SHEETS_CONFIG, { largeSheetOperation: { largeSheetCellCountThreshold: Number.MAX_SAFE_INTEGER } }, { merge: true });
}

/** Excel's object model on a workbook in the grid. */
export const excelObjectModel: MakeObjectModel = (ctx) => {
  blockSpillsInTables(ctx);
  keepLargeSteps(ctx);
  const session: Session = new Session(ctx, {
    worksheet: (grid) => new Worksheet(new Sheet(session, grid)),
    tables: (ids) => new TableScopedCollection(session, ids),
  });
  new GridEvents(session).start();
  return { root: new Workbook(session), flush: () => session.cells.flush() };
};
