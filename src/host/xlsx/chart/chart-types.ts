import type { ChartType, ComboChartGroupOptions } from "@cj-tech-master/excelts/chart";

type GroupLook = Pick<ComboChartGroupOptions, "barDir" | "grouping" | "scatterStyle" | "radarStyle" | "showMarker" | "smooth">;

interface ChartLook extends GroupLook {
  readonly type: ChartType;
}

/** Excel.ChartType beside how a file describes the same: kind of plot, stacking, markers. */
const LOOKS: readonly (readonly [string, ChartLook])[] = [
  ["ColumnClustered", { type: "bar", barDir: "col", grouping: "clustered" }],
  ["ColumnStacked", { type: "bar", barDir: "col", grouping: "stacked" }],
  ["ColumnStacked100", { type: "bar", barDir: "col", grouping: "percentStacked" }],
  ["BarClustered", { type: "bar", barDir: "bar", grouping: "clustered" }],
  ["BarStacked", { type: "bar", barDir: "bar", grouping: "stacked" }],
  ["BarStacked100", { type: "bar", barDir: "bar", grouping: "percentStacked" }],
  ["Line", { type: "line", grouping: "standard", showMarker: false }],
  ["LineStacked", { type: "line", grouping: "stacked", showMarker: false }],
  ["LineStacked100", { type: "line", grouping: "percentStacked", showMarker: false }],
  ["LineMarkers", { type: "line", grouping: "standard", showMarker: true }],
  ["LineMarkersStacked", { type: "line", grouping: "stacked", showMarker: true }],
  ["LineMarkersStacked100", { type: "line", grouping: "percentStacked", showMarker: true }],
  ["Area", { type: "area", grouping: "standard" }],
  ["AreaStacked", { type: "area", grouping: "stacked" }],
  ["AreaStacked100", { type: "area", grouping: "percentStacked" }],
  ["Pie", { type: "pie" }],
  ["Doughnut", { type: "doughnut" }],
  ["XYScatter", { type: "scatter", scatterStyle: "marker", showMarker: true, smooth: false }],
  ["XYScatterLines", { type: "scatter", scatterStyle: "lineMarker", showMarker: true, smooth: false }],
  ["XYScatterLinesNoMarkers", { type: "scatter", scatterStyle: "line", showMarker: false, smooth: false }],
  ["XYScatterSmooth", { type: "scatter", scatterStyle: "smoothMarker", showMarker: true, smooth: true }],
  ["XYScatterSmoothNoMarkers", { type: "scatter", scatterStyle: "smooth", showMarker: false, smooth: true }],
  ["Radar", { type: "radar", radarStyle: "standard" }],
  ["RadarMarkers", { type: "radar", radarStyle: "marker" }],
  ["RadarFilled", { type: "radar", radarStyle: "filled" }],
];

const byName = new Map(LOOKS);

/** How a file describes this Excel.ChartType; undefined for the kinds that the host does not draw. */
export const chartLook = (name: string): ChartLook | undefined => byName.get(name);

/** The Excel.ChartType that looks like this; undefined when there is none that the host draws. */
export function chartTypeName(look: ChartLook): string | undefined {
  return LOOKS.find(([, known]) => (Object.keys(known) as (keyof ChartLook)[]).every((key) => known[key] === look[key]))?.[0];
}
