import type { Worksheet, WorksheetView } from "@cj-tech-master/excelts";
import type { IColumnData, IRange, ISheetDataValidationRule, IWorksheetData } from "@univerjs/core";
import type { IAutoFilter } from "@univerjs/preset-sheets-filter";
import type { ITableJson } from "@univerjs/sheets-table";
import type { WorkbookState } from "../../engine/workbook-state";
import type { ChartModel } from "../../model/chart-model";
import { pageLayoutOf, sheetExtrasOf, tableExtrasOf } from "../../model/extras";
import { addressOf, cellAddress } from "../../sheet/address";
import { areaOf } from "../../sheet/area";
import { chartId, chartNames, readChart } from "../chart/read-chart";
import { writeChart } from "../chart/write-chart";
import type { SavedRule } from "../conditional/rules";
import { writeConditionalFormats } from "../conditional/write-conditional-formats";
import { DEFAULT_COLUMN_PIXELS, charactersToPixels, pixelsToCharacters, pixelsToPoints, pointsToPixels } from "../measures";
import { type SheetModel, completeSheet } from "../package/load-workbook";
import { writeHeadersFooters, writePageBreaks, writePageLayout } from "../print/page-layout";
import { writeProtection } from "../print/protection";
import type { OutlineExtras } from "../read/read-sheet";
import { fileColour } from "../style/colours";
import type { Theme } from "../style/read-style";
import type { SpilledArray } from "../workbook-content";
import type { SheetFinish } from "./finish-package";
import { writeRows } from "./write-rows";
import type { StyleWriter } from "./write-styles";
import { writeTables } from "./write-tables";

/**
 * Makes the library's sheet have the charts of the grid. One that did not change stays exactly as the file has it, and so do kinds
 * that the host does not draw.
 * @returns the names of all charts on the sheet, in their order there
 */
function writeCharts(
  sheet: Worksheet,
  sheetId: string,
  charts: readonly ChartModel[],
  measures: Partial<IWorksheetData>,
  theme: Theme,
): string[] {
  const wanted = new Map(charts.filter((chart) => chart.sheetId === sheetId).map((chart) => [chart.id, chart]));
  const names = chartNames(sheet.model);
  const kept: string[] = [];
  sheet.getCharts().forEach((chart, at) => {
    const place = { id: chartId(sheetId, at), sheetId, name: names[at] ?? "", sheet: measures, theme };
    const present = readChart(chart, place);
    const now = wanted.get(place.id);
    if (present === undefined || (now && JSON.stringify(present) === JSON.stringify(now))) {
      kept.push(place.name);
      wanted.delete(place.id);
    } else sheet.removeChart(chart);
  });
  for (const chart of wanted.values()) writeChart(sheet, chart, measures);
  return [...kept, ...[...wanted.values()].map(({ name }) => name)];
}

type ColumnModel = NonNullable<SheetModel["cols"]>[number];

/**
 * Widths, styles and hiding of the columns. A width that was not changed stays exactly the file's; columns beyond the grid stay as they
 * were.
 */
function writeColumns(
  { columnData = {}, columnCount = 0 }: Partial<IWorksheetData>,
  source: readonly ColumnModel[],
  styles: StyleWriter,
): ColumnModel[] {
  const own = Object.entries(columnData).flatMap(([key, data]) => {
    const number = Number(key) + 1;
    return data ? [column(number, data, source.find(({ min, max }) => min <= number && number <= max)?.width, styles)] : [];
  });
  const beyond = source.flatMap((model) => (model.max > columnCount ? [{ ...model, min: Math.max(model.min, columnCount + 1) }] : []));
  return [...own.sort((a, b) => a.min - b.min), ...beyond];
}

function column(number: number, data: Partial<IColumnData>, before: number | undefined, styles: StyleWriter): ColumnModel {
  const unchanged = before !== undefined && data.w === charactersToPixels(before);
  const width = data.w === undefined ? undefined : unchanged ? before : pixelsToCharacters(data.w);
  const style = styles.styleOf(data.s);
  return {
    min: number,
    max: number,
    ...(width === undefined ? {} : { width, isCustomWidth: true }),
    ...(data.hd === 1 ? { hidden: true } : {}),
    ...(style ? { style } : {}),
    ...(data.custom as OutlineExtras | undefined),
  };
}

/** One sheet of the grid. What is undefined is not kept by the grid, and stays as the file has it. */
export interface SheetContent {
  readonly id: string;
  readonly data: Partial<IWorksheetData>;
  readonly spills: readonly SpilledArray[];
  readonly tables: readonly ITableJson[] | undefined;
  readonly rules: readonly SavedRule[] | undefined;
  readonly validation: readonly ISheetDataValidationRule[] | undefined;
  /** Null: the grid keeps filters, and this sheet has none. */
  readonly filter: IAutoFilter | null | undefined;
  readonly rangeNames: ReadonlySet<string>;
}

/** Puts a sheet of the grid in the library's sheet. @returns what is left for after the library has written */
export async function writeSheet(sheet: Worksheet, content: SheetContent, state: WorkbookState, styles: StyleWriter): Promise<SheetFinish> {
  const { id, data, tables, rules, validation, filter } = content;
  const source = completeSheet(sheet.model);
  const formats = rules && writeConditionalFormats(rules, styles.look.theme);
  const filteredOut = new Set(filter?.cachedFilteredOut ?? []);
  const layout = pageLayoutOf(state.extras, id);
  const merges = (data.mergeData ?? []).filter(isSeveralCells).map((range) => addressOf(areaOf(range)));
  const model: SheetModel = {
    ...source,
    state: data.hidden === 1 ? (sheetExtrasOf(state.extras, id)?.veryHidden ? "veryHidden" : "hidden") : "visible",
    cols: writeColumns(data, source.cols ?? [], styles),
    rows: writeRows(data, { ...content, styles, filteredOut }),
    mergeCells: merges,
    properties: properties(data, source.properties),
    views: [view(data, source.views[0])],
    tables: [],
    ...(source.drawing || !state.charts.some((chart) => chart.sheetId === id) ? {} : { drawing: newDrawing(sheet.id) }),
    ...(formats ? { conditionalFormattings: formats.scales } : {}),
    ...(validation ? { dataValidations: {} } : {}),
    ...(filter === undefined ? {} : { autoFilter: filter && addressOf(areaOf(filter.ref)) }),
    ...(layout
      ? {
          pageSetup: writePageLayout(layout, source.pageSetup) as SheetModel["pageSetup"],
          headerFooter: writeHeadersFooters(layout) as SheetModel["headerFooter"],
          ...writePageBreaks(layout),
        }
      : {}),
  };
  const before = sheet.tables;
  for (const merge of source.mergeCells ?? []) sheet.unMergeCells(merge);
  sheet.model = model;
  sheet.tables = before;
  if (tables) writeTables(sheet, tables, (tableId) => tableExtrasOf(state.extras, tableId) ?? {}, data.cellData ?? {});
  await writeProtection(sheet, state.sheetProtection.get(id));
  const chartNames = writeCharts(sheet, id, state.charts, data, styles.look.theme);
  return { formats, validation, filter: filter ?? undefined, chartNames };
}

/**
 * Where the charts of a sheet without drawings go. The library numbers such a drawing from 1, which would be the name of another one that
 * the file
 * has already.
 */
const newDrawing = (sheetId: number): object => ({ anchors: [], rels: [], name: `drawing${String(1000 + sheetId)}` });

/** The grid keeps "merged" ranges of one cell, which Excel takes for damage. */
const isSeveralCells = ({ startRow, endRow, startColumn, endColumn }: IRange): boolean => endRow > startRow || endColumn > startColumn;

/** Pixels that the grid gives columns and rows of sheets made in it; Excel has its own, which such a sheet gets when it is saved. */
const GRID_COLUMN = 88;
const GRID_ROW = 24;

function properties(
  { tabColor, defaultColumnWidth, defaultRowHeight }: Partial<IWorksheetData>,
  source: SheetModel["properties"],
): SheetModel["properties"] {
  const rest: SheetModel["properties"] = { ...source };
  delete rest.tabColor;
  const unchanged = rest.defaultColWidth !== undefined && charactersToPixels(rest.defaultColWidth) === defaultColumnWidth;
  return {
    ...rest,
    ...(tabColor ? { tabColor: fileColour(tabColor) } : {}),
    ...(defaultRowHeight && defaultRowHeight !== GRID_ROW && pointsToPixels(rest.defaultRowHeight ?? 0) !== defaultRowHeight
      ? { defaultRowHeight: pixelsToPoints(defaultRowHeight) }
      : {}),
    ...(defaultColumnWidth && defaultColumnWidth !== GRID_COLUMN && defaultColumnWidth !== DEFAULT_COLUMN_PIXELS && !unchanged
      ? { defaultColWidth: pixelsToCharacters(defaultColumnWidth) }
      : {}),
  };
}

function view(
  { freeze, showGridlines, rightToLeft }: Partial<IWorksheetData>,
  source: Partial<WorksheetView> | undefined,
): Partial<WorksheetView> {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  const { zoomScale, zoomScaleNormal, showRowColHeaders, showRuler, activeCell } = source ?? {};
  const common = Object.fromEntries(
    Object.entries({ zoomScale, zoomScaleNormal, showRowColHeaders, showRuler, activeCell }).filter(([, value]) => value !== undefined),
  );
  const frozen = xSplit > 0 || ySplit > 0;
  return {
    ...common,
    showGridLines: showGridlines !== 0,
    rightToLeft: rightToLeft === 1,
    ...(frozen ? { state: "frozen" as const, xSplit, ySplit, topLeftCell: cellAddress(ySplit, xSplit) } : { state: "normal" as const }),
  };
}
