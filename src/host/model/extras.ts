import type { PageLayoutState } from "./page-layout";

/** How a totals row totals one column: Excel's function names ("sum", "average", ...), a text, or a formula in the cell itself. */
export interface TotalsColumnState {
  label?: string;
  function?: "none" | "average" | "countNums" | "count" | "max" | "min" | "stdDev" | "var" | "sum" | "custom";
}

/**
 * A table's properties that the grid has no field for.
 * The grid's own range of a table holds the header and the data; with `showTotals` the totals row is the row below that range.
 */
export interface TableExtras {
  /** "TableStyleMedium2"; "" or absent: no style. */
  style?: string;
  showTotals?: boolean;
  showBandedRows?: boolean;
  showBandedColumns?: boolean;
  showFilterButton?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
  /** By column position. */
  totals?: readonly TotalsColumnState[];
}

/** A sheet's properties that the grid has no field for. */
export interface SheetExtras {
  veryHidden?: boolean;
}

/** Document properties, named as in Excel.DocumentProperties; times as ISO strings. */
export interface DocumentPropertiesState {
  title?: string;
  subject?: string;
  author?: string;
  lastAuthor?: string;
  keywords?: string;
  comments?: string;
  category?: string;
  manager?: string;
  company?: string;
  creationDate?: string;
  /** Custom properties by key. */
  custom?: Readonly<Record<string, string | number | boolean>>;
}

/** Keys of `WorkbookState.extras` that are read from and written to .xlsx, with what stands under them. */
export const extrasKey = {
  pageLayout: (sheetId: string) => `pageLayout:${sheetId}`,
  sheet: (sheetId: string) => `sheet:${sheetId}`,
  table: (tableId: string) => `table:${tableId}`,
  properties: "properties",
} as const;

export function pageLayoutOf(extras: ReadonlyMap<string, unknown>, sheetId: string): PageLayoutState | undefined {
  return extras.get(extrasKey.pageLayout(sheetId)) as PageLayoutState | undefined;
}

export function sheetExtrasOf(extras: ReadonlyMap<string, unknown>, sheetId: string): SheetExtras | undefined {
  return extras.get(extrasKey.sheet(sheetId)) as SheetExtras | undefined;
}

export function tableExtrasOf(extras: ReadonlyMap<string, unknown>, tableId: string): TableExtras | undefined {
  return extras.get(extrasKey.table(tableId)) as TableExtras | undefined;
}

export function documentPropertiesOf(extras: ReadonlyMap<string, unknown>): DocumentPropertiesState | undefined {
  return extras.get(extrasKey.properties) as DocumentPropertiesState | undefined;
}
