import { isWholeColumns, isWholeRows, type Area } from "./area";
import type { Sheet } from "./sheet";
import { assertEditable } from "./protection";

/** Whether rows are hidden; null when some are. Rows that a filter hides count too. */
export function rowsHidden(sheet: Sheet, area: Area): boolean | null {
  const visible = (row: number): boolean => sheet.grid.getSheet().getRowVisible(row);
  return common(area.row, Math.min(area.rows, sheet.grid.getMaxRows() - area.row), visible);
}

export function columnsHidden(sheet: Sheet, area: Area): boolean | null {
  const visible = (column: number): boolean => sheet.grid.getSheet().getColVisible(column);
  return common(area.column, Math.min(area.columns, sheet.grid.getMaxColumns() - area.column), visible);
}

function common(first: number, count: number, visible: (index: number) => boolean): boolean | null {
  const hidden = !visible(first);
  for (let index = first + 1; index < first + count; index++) if (visible(index) === hidden) return null;
  return hidden;
}

const ROWS = { hide: "sheet.mutation.set-row-hidden", show: "sheet.mutation.set-row-visible" };
const COLUMNS = { hide: "sheet.mutation.set-col-hidden", show: "sheet.mutation.set-col-visible" };

export function hideRows(sheet: Sheet, area: Area, hide: boolean, location: string): void {
  assertEditable(sheet, area, "formatRows", location);
  const rows = isWholeColumns(area) ? sheet.grid.getMaxRows() : area.rows;
  sheet.grow({ row: area.row, column: 0, rows, columns: 1 });
  const ranges = changing(area.row, rows, (row) => sheet.grid.getSheet().getRowVisible(row) === hide).map(([startRow, endRow]) => ({
    startRow,
    endRow,
    startColumn: 0,
    endColumn: 0,
  }));
  if (ranges.length > 0) sheet.mutate(hide ? ROWS.hide : ROWS.show, { ranges }, { ranges }, hide ? ROWS.show : ROWS.hide);
}

export function hideColumns(sheet: Sheet, area: Area, hide: boolean, location: string): void {
  assertEditable(sheet, area, "formatColumns", location);
  const columns = isWholeRows(area) ? sheet.grid.getMaxColumns() : area.columns;
  sheet.grow({ row: 0, column: area.column, rows: 1, columns });
  const ranges = changing(area.column, columns, (column) => sheet.grid.getSheet().getColVisible(column) === hide).map(
    ([startColumn, endColumn]) => ({ startRow: 0, endRow: 0, startColumn, endColumn }),
  );
  if (ranges.length > 0) sheet.mutate(hide ? COLUMNS.hide : COLUMNS.show, { ranges }, { ranges }, hide ? COLUMNS.show : COLUMNS.hide);
}

/** Runs of lines that change. */
function changing(first: number, count: number, changes: (index: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let index = first; index < first + count; index++) {
    if (!changes(index)) continue;
    const run = runs.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
