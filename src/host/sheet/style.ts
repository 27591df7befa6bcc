import type { IColumnData, IRowData, IStyleData } from "@univerjs/core";
import { type Area, MAX_COLUMNS, intersectionOf, isUnbounded, isWholeColumns } from "./area";
import { assertEditable } from "./protection";
import type { Sheet } from "./sheet";

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

/** A property of the cells' format when it is the same in all of them; otherwise null, as Excel answers. */
export function uniform<T>(sheet: Sheet, area: Area, property: (style: IStyleData, row: number, column: number) => T): T | null {
  let first: T | undefined;
  const cells = readable(sheet, area);
  for (let row = cells.row; row < cells.row + cells.rows; row++) {
    for (let column = cells.column; column < cells.column + cells.columns; column++) {
      const value = property(sheet.style(row, column), row, column);
      if (first === undefined) first = value;
      else if (value !== first) return null;
    }
  }
  return first ?? null;
}

/** Of whole rows and columns only the part that can differ, and always at least one cell. */
function readable(sheet: Sheet, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const grid = { row: 0, column: 0, rows: sheet.grid.getMaxRows(), columns: sheet.grid.getMaxColumns() };
  return intersectionOf(area, grid) ?? { ...area, rows: 1, columns: 1 };
}

/** Excel describes a border line by style and weight, the grid by one number. */
interface BorderLine {
  readonly style: string;
  readonly weight: string;
}

const LINES: readonly (readonly [style: string, weight: string, line: number])[] = [
  ["None", "Thin", 0],
  ["Continuous", "Thin", 1],
  ["Continuous", "Hairline", 2],
  ["Continuous", "Medium", 8],
  ["Continuous", "Thick", 13],
  ["Dot", "Thin", 3],
  ["Dash", "Thin", 4],
  ["Dash", "Medium", 9],
  ["DashDot", "Thin", 5],
  ["DashDot", "Medium", 10],
  ["DashDotDot", "Thin", 6],
  ["DashDotDot", "Medium", 11],
  ["Double", "Thick", 7],
  ["SlantDashDot", "Medium", 12],
];

export const NO_LINE = 0;
export const THIN_LINE = 1;

export function borderLineOf(line: number): BorderLine {
  const [style, weight] = LINES.find(([, , known]) => known === line) ?? ["Continuous", "Thin"];
  return { style, weight };
}

/** The line nearest to a style and weight; undefined when Excel has no such style or weight. */
export function gridLineOf({ style, weight }: BorderLine): number | undefined {
  const ofStyle = LINES.filter(([known]) => known === style);
  const exact = ofStyle.find(([, known]) => known === weight);
  const isWeight = LINES.some(([, known]) => known === weight);
  return isWeight ? (exact ?? ofStyle[0])?.[2] : undefined;
}
