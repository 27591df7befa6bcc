import { extrasKey } from "../model/extras";
import { ApiError } from "../rich-api/api-error";
import type { Sheet } from "./sheet";
import { gridNames, nameRemoved, nameSet } from "./names";
import { assertStructureEditable } from "./protection";
import { gridTables } from "./table";

/** Deletes a sheet with its tables, charts and names; refuses the last one that is visible. */
export function deleteSheet(sheet: Sheet): void {
  const location = "Worksheet.delete";
  const { ctx, cells } = sheet.session;
  sheet.assertExists(location);
  assertStructureEditable(sheet.session, location);
  const others = ctx.workbook.getSheets().filter((one) => one.getSheetId() !== sheet.id && !one.isSheetHidden());
  if (others.length === 0) throw new ApiError("InvalidOperation", location, "A workbook must contain at least one visible worksheet.");
  if (sheet.grid.isSheetHidden() && ctx.state.extras.get(extrasKey.sheet(sheet.id))) assertNotVeryHidden(sheet, location);
  const tables = gridTables(ctx).filter((table) => table.sheetId === sheet.id);
  for (const name of gridNames(ctx).filter((one) => one.sheetId === sheet.id)) cells.mutate([nameRemoved(ctx, name)], [nameSet(ctx, name)]);
  sheet.run("sheet.command.remove-sheet", {});
  const { state } = ctx;
  state.charts = state.charts.filter((chart) => chart.sheetId !== sheet.id);
  state.sheetProtection.delete(sheet.id);
  for (const key of [extrasKey.pageLayout(sheet.id), extrasKey.sheet(sheet.id), ...tables.map((table) => extrasKey.table(table.id))])
    state.extras.delete(key);
}

function assertNotVeryHidden(sheet: Sheet, location: string): void {
  const extras = sheet.session.ctx.state.extras.get(extrasKey.sheet(sheet.id)) as { veryHidden?: boolean };
  if (extras.veryHidden) throw new ApiError("GeneralException", location);
}
