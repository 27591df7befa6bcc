import type { Sheet } from "../cells/sheet";
import { CLEARED_CONTENT } from "../cells/cell-input";
import type { GridTable } from "./grid-table";
import { setTableArea } from "./resize-table";
import { setTable } from "./table-change";

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
