import type { CellArea, CellPosition } from "../excel/area";
import type { CellContent } from "../excel/formula";

export interface ChartSeriesLayout {
  readonly name: string;
  readonly values: CellArea;
  readonly color: string;
  /** In a chart of lines. */
  readonly dashed?: boolean;
  /** In a chart of lines: points stand out, also those without a neighbour to draw a line to. */
  readonly marked?: boolean;
}

export interface ChartLayout {
  readonly name: string;
  readonly type: "BarClustered" | "BarStacked" | "ColumnClustered" | "ColumnStacked" | "Line";
  readonly title: string;
  readonly categories: CellArea;
  readonly series: readonly ChartSeriesLayout[];
  /** Titles with the unit; empty for none. */
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly legend: boolean;
  /** The values stand at the bars, in place of an axis with lines. */
  readonly labels?: boolean;
  /** Values may be below zero: the names stand beside the bars, where none covers them. */
  readonly namesAside?: boolean;
  /** On a bar chart: the first category on top, as in the table. */
  readonly firstOnTop?: boolean;
  /** The cells that the chart covers. */
  readonly area: CellArea;
}

interface Rule {
  readonly color: string;
  readonly weight: "Hairline" | "Thin" | "Medium";
}

/** How cells look; what is left out stays as it is. Sizes in points, colours as #RRGGBB, number formats in English notation. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly above?: Rule;
  readonly below?: Rule;
  /** Between the rows of the area. */
  readonly between?: Rule;
}

export interface CellBlock {
  readonly at: CellPosition;
  /** Rows of equal length. */
  readonly cells: readonly (readonly CellContent[])[];
}

export interface FormatBlock {
  readonly area: CellArea;
  readonly format: CellFormat;
}

/** An Excel table over cells that the blocks fill; the first row of the area holds the headings. */
export interface TableLayout {
  readonly name: string;
  readonly area: CellArea;
  /** With the buttons in its headings that sort and filter. */
  readonly sortable?: boolean;
}

/** A defined name of the workbook: for cells of this sheet, or for a formula such as "=Gemeenten[Gemeente]". */
export type NameLayout = { readonly name: string; readonly area: CellArea } | { readonly name: string; readonly formula: string };

/** Cells that look different when the formula, written for the first cell of the area, is true. */
export interface ConditionalFormatLayout {
  readonly area: CellArea;
  readonly formula: string;
  readonly format: { readonly color: string; readonly fill: string };
}

/** What may be typed in a cell. `message` is shown when something else is. */
export interface ValidationLayout {
  readonly area: CellArea;
  readonly rule:
    { readonly kind: "list"; readonly source: string } | { readonly kind: "decimal" | "wholeNumber"; readonly minimum: number };
  readonly message: { readonly title: string; readonly text: string };
}

/** A difference that must be zero: the cell with this defined name holds it. */
export interface SheetCheck {
  readonly label: string;
  readonly sheet: string;
  readonly differenceName: string;
}

/** Cells with all that belongs to them; parts are combined into a sheet. */
export interface SheetPart {
  readonly area: CellArea;
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatBlock[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** Cells that become one; outside tables only. */
  readonly merges: readonly CellArea[];
  readonly tables: readonly TableLayout[];
  readonly names: readonly NameLayout[];
  readonly charts: readonly ChartLayout[];
  readonly conditionalFormats: readonly ConditionalFormatLayout[];
  readonly validations: readonly ValidationLayout[];
  readonly checks: readonly SheetCheck[];
}

/**
 * A4, one page wide; with `onePage` also one page high, with `scale` at that percentage and as many pages as it takes. Footer texts may
 * hold
 * Excel's codes: &F file, &A sheet, &D date, &P page, &N pages.
 */
export interface PageLayoutOfSheet {
  readonly landscape: boolean;
  readonly onePage?: boolean;
  readonly scale?: number;
  /** What is printed; everything when left out. */
  readonly printed?: CellArea;
  /** Rows and columns that come back on every page. */
  readonly titleRows?: { readonly first: number; readonly count: number };
  readonly titleColumns?: number;
  /** Rows and columns at which a page begins. */
  readonly breaks?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** One worksheet as pure data: what stands on it and how it looks. */
export interface SheetLayout {
  readonly name: string;
  readonly tabColor: string;
  /** Width in characters of column A, B, ... */
  readonly columnWidths: readonly number[];
  /** Rows at the top, and columns at the left, that stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  readonly page: PageLayoutOfSheet;
  readonly part: SheetPart;
}
