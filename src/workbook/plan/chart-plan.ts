import type { CellArea } from "./area";

export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: CellArea;
  readonly color: string;
  /** In a chart of lines. */
  readonly dashed?: boolean;
  /** In a chart of lines: points stand out, also those without a neighbour to draw a line to. */
  readonly marked?: boolean;
}

export interface ChartPlan {
  readonly name: string;
  readonly type: "BarClustered" | "BarStacked" | "ColumnClustered" | "ColumnStacked" | "Line";
  readonly title: string;
  readonly categories: CellArea;
  readonly series: readonly ChartSeriesPlan[];
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
