import { extrasKey } from "../model/extras";
import { ApiError } from "../rich-api/api-error";
import { Sheet } from "./sheet";
import { renameSheetInCharts } from "./chart-source";
import { assertStructureEditable } from "./protection";
import { gridTables, setTable } from "./table";
import { freeTableName } from "./names";

/** Copies a sheet with its tables and charts; the copy is named after it, as in Excel: "Blad1 (2)". */
export function copySheet(sheet: Sheet, positionType: string, relativeTo: Sheet | undefined): Sheet {
  const location = "Worksheet.copy";
  const { session } = sheet;
  const { ctx } = session;
  sheet.assertExists(location);
  assertStructureEditable(session, location);
  const before = new Set(ctx.workbook.getSheets().map((one) => one.getSheetId()));
  const tables = new Set(gridTables(ctx).map((table) => table.id));
  const position = positionOf(sheet, positionType, relativeTo, location);
  session.keepingShown(() => sheet.run("sheet.command.copy-sheet", {}));
  const grid = ctx.workbook.getSheets().find((one) => !before.has(one.getSheetId()));
  if (!grid) throw new ApiError("GeneralException", location);
  const copy = new Sheet(session, grid);
  copy.run("sheet.command.set-worksheet-name", { name: copyName(sheet) });
  copy.run("sheet.command.set-worksheet-order", { order: position });
  for (const table of gridTables(ctx).filter((one) => !tables.has(one.id))) {
    setTable(session, table, { name: freeTableName(ctx) }, { name: table.name });
  }
  copyState(sheet, copy);
  return copy;
}

function positionOf(sheet: Sheet, positionType: string, relativeTo: Sheet | undefined, location: string): number {
  const count = sheet.session.ctx.workbook.getSheets().length;
  const index = (relativeTo ?? sheet).grid.getIndex();
  if ((positionType === "Before" || positionType === "After") && !relativeTo) throw new ApiError("InvalidArgument", location);
  switch (positionType) {
    case "Beginning":
      return 0;
    case "Before":
      return index;
    case "After":
      return index + 1;
    case "None":
    case "End":
      return count;
    default:
      throw new ApiError("InvalidArgument", location);
  }
}

function copyName(sheet: Sheet): string {
  const taken = new Set(sheet.session.ctx.workbook.getSheets().map((one) => one.getSheetName().toLowerCase()));
  const base = sheet.name.replace(/ \(\d+\)$/u, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = `${base.slice(0, 31 - suffix.length)}${suffix}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Charts, page layout and protection; references in the charts to the sheet follow the copy. */
function copyState(from: Sheet, to: Sheet): void {
  const { state } = from.session.ctx;
  for (const key of [extrasKey.pageLayout, extrasKey.sheet]) {
    const value = state.extras.get(key(from.id));
    if (value !== undefined) state.extras.set(key(to.id), structuredClone(value));
  }
  const protection = state.sheetProtection.get(from.id);
  if (protection) state.sheetProtection.set(to.id, protection);
  for (const chart of state.charts.filter((one) => one.sheetId === from.id)) {
    const copy = { ...structuredClone(chart), id: crypto.randomUUID(), sheetId: to.id };
    renameSheetInCharts([copy], from.name, to.name);
    state.charts.push(copy);
  }
}
