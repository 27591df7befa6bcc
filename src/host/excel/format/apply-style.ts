import type { IColumnData, IRowData, IStyleData } from "@univerjs/core";
import { intersectionOf, isUnbounded, isWholeColumns, type Area } from "../address/area";
import { MAX_COLUMNS } from "../address/limits";
import type { Sheet } from "../cells/sheet";
import { assertEditable } from "../protection/assert-editable";

/** Style properties to give; null takes a property away. */
export type StyleChange = { [key in keyof IStyleData]?: IStyleData[key] | null };

/** Gives all cells of an area these style properties. */
export function applyStyle(sheet: Sheet, area: Area, change: StyleChange, location: string): void {
  const style = change as IStyleData;
  sheet.assertExists(location);
  assertEditable(sheet, area, "format", location);
  if (isUnbounded(area)) applyToLines(sheet, area, style);
  else {
    sheet.grow(area);
    putStyle(sheet, area, style);
  }
}

function putStyle(sheet: Sheet, area: Area, style: IStyleData): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) sheet.put(row, column, { s: style });
  }
}

/** Takes away the styles that whole rows or columns have of their own. */
export function clearLineStyles(sheet: Sheet, area: Area): void {
  const config = sheet.grid.getSheet();
  const columns = isWholeColumns(area);
  const count = columns
    ? Math.min(area.columns, sheet.grid.getMaxColumns() - area.column)
    : Math.min(area.rows, sheet.grid.getMaxRows() - area.row);
  const first = columns ? area.column : area.row;
  const redo: Record<number, object> = {};
  const undo: Record<number, object> = {};
  for (let index = first; index < first + count; index++) {
    const style = columns ? config.getColumnStyle(index) : config.getRowStyle(index);
    if (!style) continue;
    redo[index] = { s: undefined };
    undo[index] = { s: style };
  }
  const key = columns ? "columnData" : "rowData";
  if (Object.keys(redo).length > 0)
    sheet.mutate(columns ? "sheet.mutation.set-col-data" : "sheet.mutation.set-row-data", { [key]: redo }, { [key]: undo });
}

/** Whole rows and columns keep a style of their own; cells in them that have one get it too. */
function applyToLines(sheet: Sheet, area: Area, style: IStyleData): void {
  const { grid } = sheet;
  const used = sheet.used(false, area);
  const columns = isWholeColumns(area);
  const bounded = columns && area.columns === MAX_COLUMNS ? intersectionOf(area, { ...area, columns: grid.getMaxColumns() }) : area;
  const { row, column, rows, columns: width } = bounded ?? area;
  const first = columns ? column : row;
  const count = columns ? width : rows;
  sheet.grow(columns ? { row: 0, column, rows: 1, columns: width } : { row, column: 0, rows, columns: 1 });
  const redo: Record<number, IColumnData | IRowData> = {};
  const undo: Record<number, IColumnData | IRowData> = {};
  for (let index = first; index < first + count; index++) {
    const before = columns ? grid.getSheet().getColumnStyle(index) : grid.getSheet().getRowStyle(index);
    redo[index] = { s: withoutNulls({ ...before, ...style }) };
    undo[index] = { s: before ?? undefined };
  }
  const key = columns ? "columnData" : "rowData";
  sheet.mutate(columns ? "sheet.mutation.set-col-data" : "sheet.mutation.set-row-data", { [key]: redo }, { [key]: undo });
  if (used) sheet.putEach(used, (r, c) => (sheet.raw(r, c)?.s ? { s: style } : undefined));
}

function withoutNulls(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}
