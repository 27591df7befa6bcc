import { ApiError } from "../../rich-api/api-error";
import type { Sheet } from "../cells/sheet";
import { CLEARED_CONTENT } from "../cells/cell-input";
import { hasContent } from "../cells/used-area";
import { insertCells } from "../range/insert-cells";
import { bodyArea, type GridTable } from "./grid-table";
import { setTableExtras } from "./table-change";

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
