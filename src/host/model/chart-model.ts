/** A chart as office.js describes it: what the host draws, saves to .xlsx and reads back. Sizes in points, references like 'Blad 1'!$A$1:$B$5. */
export interface ChartModel {
  readonly id: string;
  sheetId: string;
  name: string;
  /** Excel.ChartType, for example "ColumnClustered", "ColumnStacked", "BarStacked", "Line", "LineMarkers", "Area", "XYScatterLines", "Doughnut". */
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
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
}

export interface ChartSeriesModel {
  name: string;
  /** Reference to the cell that holds the name, when it comes from the sheet. */
  nameRef?: string;
  valuesRef: string;
  categoriesRef?: string;
  /** Excel.ChartType of this series in a combined chart. */
  type?: string;
  color?: string;
}
