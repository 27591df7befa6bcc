import type { Worksheet, WorksheetView } from "@cj-tech-master/excelts";
import type { IRange, ISheetDataValidationRule, IWorksheetData } from "@univerjs/core";
import type { IAutoFilter } from "@univerjs/preset-sheets-filter";
import type { ITableJson } from "@univerjs/sheets-table";
import { addressOf, cellAddress } from "../../excel/address/a1";
import { areaOf } from "../../excel/address/area";
import type { WorkbookState } from "../../engine/workbook-state";
import { pageLayoutOf, sheetExtrasOf, tableExtrasOf } from "../../model/extras";
import { writeConditionalFormats } from "../conditional/write-conditional-formats";
import type { GridRule } from "../conditional/rules";
import { charactersToPixels, DEFAULT_COLUMN_PIXELS, pixelsToCharacters, pixelsToPoints, pointsToPixels } from "../measures";
import { completeSheet, type SheetModel } from "../package/load-workbook";
import { writePageBreaks } from "../sheet/page-breaks";
import { writeHeadersFooters, writePageLayout } from "../sheet/page-layout";
import { writeProtection } from "../sheet/protection";
import { fileColour } from "../style/colours";
import type { Spill } from "../workbook-content";
import type { SheetFinish } from "./finish-sheets";
import type { StyleWriter } from "./style-writer";
import { writeCharts } from "./write-charts";
import { writeColumns } from "./write-columns";
import { writeRows } from "./write-rows";
import { writeTables } from "./write-tables";

/** One sheet of the grid. What is undefined is not kept by the grid, and stays as the file has it. */
export interface SheetContent {
  readonly id: string;
  readonly data: Partial<IWorksheetData>;
  readonly spills: readonly Spill[];
  readonly tables: readonly ITableJson[] | undefined;
  readonly rules: readonly GridRule[] | undefined;
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
