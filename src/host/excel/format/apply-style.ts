import type { IColumnData, IRowData, IStyleData } from "@univerjs/core";
import { intersectionOf, isUnbounded, isWholeColumns, type Area } from "../address/area";
import { MAX_COLUMNS } from "../address/limits";
import { composedStyle } from "../cells/cell-style";
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

/** Whole rows and columns keep a style of their own; cells in them that have one get it too. */
function applyToLines(sheet: Sheet, area: Area, style: IStyleData): void {
  const { grid, session } = sheet;
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
  if (!used) return;
  for (let r = used.row; r < used.row + used.rows; r++) {
    for (let c = used.column; c < used.column + used.columns; c++) {
      if (sheet.raw(r, c) && Object.keys(composedStyle(session.ctx, grid.getSheet(), r, c)).length > 0) sheet.put(r, c, { s: style });
    }
  }
}

function withoutNulls(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}
