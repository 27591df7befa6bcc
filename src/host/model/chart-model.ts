/**
 * A chart as office.js describes it: what the host draws, saves to .xlsx and reads back. Sizes in points, references like 'Blad
 * 1'!$A$1:$B$5.
 */
export interface ChartModel {
  readonly id: string;
  sheetId: string;
  name: string;
  /**
   * Excel.ChartType, for example "ColumnClustered", "ColumnStacked", "BarStacked", "Line", "LineMarkers", "Area", "XYScatterLines",
   * "Doughnut".
   */
  type: string;
  title: ChartTextModel;
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" | "Corner" };
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  series: ChartSeriesModel[];
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface ChartTextModel {
  text: string;
  visible: boolean;
}

export interface ChartAxisModel {
  title: ChartTextModel;
  /** Absent: true. */
  visible?: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  /** Lines across the plot at the main marks. Absent: as Excel does, on the value axis only. */
  majorGridlines?: boolean;
  /** Excel.ChartAxisTickLabelPosition; absent: next to the axis. */
  labels?: "High" | "Low" | "None";
  /** From high to low; on the category axis of a bar chart: the first category on top. */
  reversed?: boolean;
}

export interface ChartSeriesModel {
  name: string;
  /** Reference to the cell that holds the name, when it comes from the sheet. */
  nameRef?: string;
  valuesRef: string;
  categoriesRef?: string;
  /** Excel.ChartType of this series in a combined chart. */
  type?: string;
  /** Fill of bars, areas and slices as #RRGGBB; "none" is see-through. Absent: by the palette. */
  color?: string;
  /** Colours of single points by their position. */
  pointColors?: Record<number, string>;
  line?: ChartLineModel;
  /** Excel.ChartMarkerStyle, for example "None" or "Circle". */
  markerStyle?: string;
  smooth?: boolean;
  secondaryAxis?: boolean;
  dataLabels?: { numberFormat?: string; position?: string };
  /** Width of the gap between bars, as a percentage of their width; overlap from -100 to 100. */
  gapWidth?: number;
  overlap?: number;
}

export interface ChartLineModel {
  /** #RRGGBB; "none" for no line. */
  color?: string;
  /** In points. */
  weight?: number;
  /** Excel.ChartLineStyle, for example "Continuous" or "Dash". */
  style?: string;
}
