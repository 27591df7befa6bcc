import { extrasKey, type TableExtras } from "../model/extras";
import { ApiError } from "../rich-api/api-error";
import { gridRangeOf, isUnbounded, overlaps, type Area } from "./area";
import type { Sheet } from "./sheet";
import { mergedAreas } from "./merged-cells";
import { assertEditable } from "./protection";
import { gridTables, wholeArea } from "./table";
import { headingOf } from "./table-headings";
import { insertCells } from "./move-cells";
import { freeTableName } from "./names";

const DEFAULT_STYLE = "TableStyleMedium2";

/** Makes a table of an area and answers its id. Without headings in the area a row of them is put above the data. */
export function addTable(sheet: Sheet, wanted: Area, hasHeaders: boolean, location: string): string {
  const { ctx, cells } = sheet.session;
  if (isUnbounded(wanted)) throw new ApiError("InvalidArgument", location);
  const area = { ...wanted, rows: Math.max(hasHeaders ? 2 : 1, wanted.rows) };
  assertEditable(sheet, area, "objects", location);
  if (gridTables(ctx).some((table) => table.sheetId === sheet.id && overlaps(wholeArea(table), area))) {
    throw new ApiError("InvalidArgument", location, "A table cannot overlap another table.");
  }
  if (mergedAreas(sheet, area).length > 0) throw new ApiError("MergedRangeConflict", location);
  if (!hasHeaders) insertCells(sheet, { ...area, rows: 1 }, "Down", location);
  const full = hasHeaders ? area : { ...area, rows: area.rows + 1 };
  sheet.grow(full);
  const columns = writeHeadings(sheet, full);
  const tableId = crypto.randomUUID();
  const extras: TableExtras = { style: DEFAULT_STYLE, showBandedRows: true, showFilterButton: true };
  const onSheet = { unitId: ctx.unitId, subUnitId: sheet.id, tableId };
  const added = {
    ...onSheet,
    name: freeTableName(ctx),
    range: gridRangeOf(full),
    header: columns,
    options: { tableStyleId: DEFAULT_STYLE },
  };
  cells.mutate([{ id: "sheet.mutation.add-table", params: added }], [{ id: "sheet.mutation.delete-table", params: onSheet }]);
  ctx.state.extras.set(extrasKey.table(tableId), extras);
  return tableId;
}

/** Headings are text, none is empty and none occurs twice. */
function writeHeadings(sheet: Sheet, area: Area): string[] {
  const shown = Array.from({ length: area.columns }, (_column, index) => sheet.text(area.row, area.column + index));
  const columns: string[] = [];
  for (const [index, text] of shown.entries()) {
    const heading = headingOf(text, index, columns);
    columns.push(heading);
    const value = sheet.value(area.row, area.column + index);
    if (value !== heading) sheet.put(area.row, area.column + index, { v: heading, t: 1 });
  }
  return columns;
}
