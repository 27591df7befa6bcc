import { ApiError } from "../../rich-api/api-error";
import { gridRangeOf, isUnbounded, overlaps, type Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { gridTables, wholeArea, type GridTable } from "./grid-table";
import { headingOf, setColumnNames } from "./rename-columns";
import { setTable } from "./table-change";

const LOCATION = "Table.resize";

/** Gives a table other borders. The headings stay in their row, and the new table must overlap the old one. */
export function resizeTable(sheet: Sheet, table: GridTable, area: Area): void {
  const height = table.extras.showTotals ? area.rows - 1 : area.rows;
  const fits =
    area.row === table.gridArea.row && overlaps(area, table.gridArea) && height >= (table.showHeaders ? 2 : 1) && !isUnbounded(area);
  const clash = gridTables(sheet.session.ctx).some(
    (other) => other.id !== table.id && other.sheetId === table.sheetId && overlaps(wholeArea(other), area),
  );
  if (!fits || clash || table.extras.showTotals) throw new ApiError("InvalidArgument", LOCATION);
  setTableArea(sheet, table, area);
}

/** Moves the borders of a table and names its columns after the cells in its first row. */
export function setTableArea(sheet: Sheet, table: GridTable, area: Area): void {
  sheet.grow(area);
  setTable(
    sheet.session,
    table,
    { updateRange: { newRange: gridRangeOf(area) } },
    { updateRange: { newRange: gridRangeOf(table.gridArea) } },
  );
  const names: string[] = [];
  for (let index = 0; index < area.columns; index++) {
    const text = table.showHeaders
      ? sheet.text(area.row, area.column + index)
      : (table.columns[area.column + index - table.gridArea.column] ?? "");
    const name = headingOf(text, index, names);
    names.push(name);
    if (table.showHeaders && text !== name) sheet.put(area.row, area.column + index, { v: name, t: 1 });
  }
  const resized = gridTables(sheet.session.ctx).find((one) => one.id === table.id);
  if (resized) setColumnNames(sheet, resized, names);
}
