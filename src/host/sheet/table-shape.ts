import { ApiError } from "../rich-api/api-error";
import { type Area, gridRangeOf, isUnbounded, overlaps } from "./area";
import { CLEARED_CONTENT } from "./cell-input";
import { insertCells } from "./move-cells";
import { type Sheet, hasContent } from "./sheet";
import { type GridTable, bodyArea, gridTables, setTable, setTableExtras, wholeArea } from "./table";
import { headingOf, setColumnNames } from "./table-headings";

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
function setTableArea(sheet: Sheet, table: GridTable, area: Area): void {
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

/** Shows or hides the row of headings: the cells above the data, which are emptied when it goes. */
export function showHeaders(sheet: Sheet, table: GridTable, show: boolean): void {
  if (show === table.showHeaders) return;
  const { row, column, columns, rows } = table.gridArea;
  const top = show ? row - 1 : row;
  for (let index = 0; index < columns; index++) {
    sheet.put(top, column + index, show ? { v: table.columns[index] ?? "", t: 1 } : CLEARED_CONTENT);
  }
  sheet.session.cells.flush();
  setTable(sheet.session, table, { options: { showHeader: show } }, { options: { showHeader: table.showHeaders } });
  setTableArea(sheet, { ...table, showHeaders: show }, { ...table.gridArea, row: show ? top : row + 1, rows: show ? rows + 1 : rows - 1 });
}

/** As a Dutch Excel writes it. */
const TOTAL = "Totaal";

/**
 * Shows or hides the totals row below the data. Excel puts the word in the first column and a total in the last one, when that holds
 * numbers.
 */
export function showTotals(sheet: Sheet, table: GridTable, show: boolean): void {
  if (show === (table.extras.showTotals ?? false)) return;
  const { row, rows, column, columns } = table.gridArea;
  const below = { row: row + rows, rows: 1, column, columns };
  sheet.grow(below);
  if (!show) {
    for (let index = 0; index < columns; index++) sheet.put(below.row, column + index, CLEARED_CONTENT);
    setTableExtras(sheet.session, table.id, { showTotals: false });
    return;
  }
  const taken = Array.from({ length: columns }, (_cell, index) => sheet.raw(below.row, column + index)).some(
    (cell) => cell && hasContent(cell),
  );
  if (taken) insertCells(sheet, below, "Down", "Table.showTotals");
  setTableExtras(sheet.session, table.id, { showTotals: true, totals: totalsOf(sheet, table) });
  if (columns > 1) sheet.put(below.row, column, { v: TOTAL, t: 1 });
  const heading = table.columns[columns - 1];
  if (heading === undefined) throw new ApiError("GeneralException", "Table.showTotals");
  const formula = `=SUBTOTAL(${endsInNumbers(sheet, table) ? 109 : 103},${table.name}[${heading}])`;
  sheet.put(below.row, column + columns - 1, { f: formula });
}

function totalsOf(sheet: Sheet, table: GridTable): { label?: string; function?: "sum" | "count" | "none" }[] {
  const last = table.columns.length - 1;
  return table.columns.map((_name, index) => {
    if (index === last) return { function: endsInNumbers(sheet, table) ? "sum" : "count" };
    return index === 0 ? { label: TOTAL } : { function: "none" };
  });
}

function endsInNumbers(sheet: Sheet, table: GridTable): boolean {
  const body = bodyArea(table);
  const last = body.column + body.columns - 1;
  return Array.from({ length: body.rows }, (_row, index) => body.row + index).some((row) => {
    const cell = sheet.raw(row, last);
    // A formula that has not been calculated yet is taken for a number.
    return typeof sheet.value(row, last) === "number" || (Boolean(cell?.f) && cell?.v == null);
  });
}
