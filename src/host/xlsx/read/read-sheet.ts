import type { Worksheet, WorksheetView } from "@cj-tech-master/excelts";
import type { IColumnData, IFreeze, IRange, IRowData, IWorksheetData } from "@univerjs/core";
import { parseAddress } from "../../sheet/address";
import { MAX_COLUMNS, MAX_ROWS, gridRangeOf, lastColumnOf, lastRowOf } from "../../sheet/area";
import { charactersToPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pointsToPixels } from "../measures";
import type { SheetModel } from "../package/load-workbook";
import { gridColour } from "../style/colours";
import type { StyleTable } from "../style/read-style";
import { readCells } from "./read-cells";

/** The grid offers at least this much room, and some beyond what is used. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 50;
const SPARE = 50;

/** The sheet id in the grid of a sheet in a file. */
export const gridSheetId = (fileId: number): string => `xlsx-sheet-${String(fileId)}`;

/** A sheet with its cells and looks. */
export function readSheet(model: SheetModel, sheet: Worksheet, styles: StyleTable): Partial<IWorksheetData> {
  const cellData = readCells(model, sheet, styles);
  const mergeData = (model.mergeCells ?? []).map(gridRange).filter((range) => range !== undefined);
  const view = model.views[0];
  const extent = extentOf(model, mergeData);
  const columnCount = Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, extent.columns + SPARE));
  const tabColour = gridColour(model.properties.tabColor, styles.theme);
  const { defaultColWidth, defaultRowHeight } = model.properties;
  return {
    id: gridSheetId(model.id),
    name: model.name,
    tabColor: tabColour ?? "",
    hidden: model.state === "visible" ? 0 : 1,
    cellData,
    mergeData,
    rowCount: Math.min(MAX_ROWS, Math.max(LEAST_ROWS, extent.rows + SPARE)),
    columnCount,
    rowData: rows(model, styles),
    columnData: columns(model, styles, columnCount),
    defaultColumnWidth: defaultColWidth ? charactersToPixels(defaultColWidth) : DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: defaultRowHeight ? pointsToPixels(defaultRowHeight) : DEFAULT_ROW_PIXELS,
    showGridlines: view?.showGridLines === false ? 0 : 1,
    rightToLeft: view?.rightToLeft ? 1 : 0,
    freeze: freeze(view),
  };
}

/** Grouping of a row or column, which the grid keeps but does not show. */
export interface OutlineExtras {
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}

function outline({ outlineLevel = 0, collapsed = false }: OutlineExtras): { custom?: OutlineExtras } {
  return outlineLevel > 0 || collapsed ? { custom: { outlineLevel, collapsed } } : {};
}

export function gridRange(ref: string): IRange | undefined {
  const area = parseAddress(ref);
  return area && gridRangeOf(area);
}

function extentOf(model: SheetModel, merges: readonly IRange[]): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  const include = (ref: string | undefined): void => {
    const area = ref === undefined ? undefined : parseAddress(ref);
    if (!area) return;
    rows = Math.max(rows, lastRowOf(area) + 1);
    columns = Math.max(columns, lastColumnOf(area) + 1);
  };
  for (const row of model.rows ?? []) {
    include(row.cells.at(-1)?.address);
    for (const cell of row.cells) if (cell.ref !== undefined) include(cell.ref);
  }
  for (const table of model.tables) include(table.tableRef);
  for (const { endRow, endColumn } of merges) {
    rows = Math.max(rows, endRow + 1);
    columns = Math.max(columns, endColumn + 1);
  }
  return { rows, columns };
}

function rows(model: SheetModel, styles: StyleTable): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const row of model.rows ?? []) {
    const style = styles.idOf(row.style);
    const entry: Partial<IRowData> = {
      ...(row.height ? { h: pointsToPixels(row.height) } : {}),
      ...(row.hidden ? { hd: 1 } : {}),
      ...(style === undefined ? {} : { s: style }),
      ...outline(row),
    };
    if (Object.keys(entry).length > 0) data[row.number - 1] = entry;
  }
  return data;
}

function columns(model: SheetModel, styles: StyleTable, columnCount: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const column of model.cols ?? []) {
    const { min, max, width, hidden, style } = column;
    const id = styles.idOf(style);
    for (let at = min - 1; at < Math.min(max, columnCount); at++) {
      data[at] = {
        ...(width ? { w: charactersToPixels(width) } : {}),
        ...(hidden ? { hd: 1 } : {}),
        ...(id === undefined ? {} : { s: id }),
        ...outline(column),
      };
    }
  }
  return data;
}

function freeze(view: Partial<WorksheetView> | undefined): IFreeze {
  const { xSplit = 0, ySplit = 0 } = view?.state === "frozen" ? view : {};
  return { xSplit, ySplit, startColumn: xSplit || -1, startRow: ySplit || -1 };
}
