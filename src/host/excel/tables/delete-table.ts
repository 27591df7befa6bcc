import { gridRangeOf } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { extrasKey } from "../../model/extras";
import type { GridTable } from "./grid-table";

/** Takes a table away; the cells stay. */
export function deleteTable(sheet: Sheet, table: GridTable): void {
  const { ctx, cells } = sheet.session;
  const onSheet = { unitId: ctx.unitId, subUnitId: sheet.id, tableId: table.id };
  const info = ctx.workbook.getTableInfo(table.id);
  const restored = {
    ...onSheet,
    name: table.name,
    range: gridRangeOf(table.gridArea),
    header: [...table.columns],
    options: { showHeader: table.showHeaders, tableStyleId: table.extras.style || "none", columns: info?.columns },
  };
  cells.mutate([{ id: "sheet.mutation.delete-table", params: onSheet }], [{ id: "sheet.mutation.add-table", params: restored }]);
  ctx.state.extras.delete(extrasKey.table(table.id));
}
