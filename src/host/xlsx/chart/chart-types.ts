import type { ChartType, ComboChartGroupOptions } from "@cj-tech-master/excelts/chart";

/** How a kind of chart is described in a file: the plot as a whole, and what every series of it has. */
export interface ChartLook {
  readonly group: Pick<ComboChartGroupOptions, "barDir" | "grouping" | "scatterStyle" | "radarStyle" | "showMarker"> & {
    readonly type: ChartType;
  };
  readonly markers?: boolean;
  readonly smooth?: boolean;
  /** Points without a line between them. */
  readonly pointsOnly?: boolean;
}

const bar = (barDir: "bar" | "col", grouping: "clustered" | "stacked" | "percentStacked"): ChartLook => ({
  group: { type: "bar", barDir, grouping },
});
const line = (grouping: "standard" | "stacked" | "percentStacked", markers: boolean): ChartLook => ({
  group: { type: "line", grouping, showMarker: markers },
  markers,
  // Some programs smooth a line when nothing is said.
  smooth: false,
});
const area = (grouping: "standard" | "stacked" | "percentStacked"): ChartLook => ({ group: { type: "area", grouping } });
const radar = (radarStyle: "standard" | "marker" | "filled"): ChartLook => ({ group: { type: "radar", radarStyle } });
const scatter = (smooth: boolean, markers: boolean): ChartLook => ({
  group: { type: "scatter", scatterStyle: smooth ? "smoothMarker" : "lineMarker" },
  markers,
  smooth,
});

/** Excel.ChartType beside how a file describes the same: kind of plot, stacking, markers. */
const LOOKS: readonly (readonly [string, ChartLook])[] = [
  ["ColumnClustered", bar("col", "clustered")],
  ["ColumnStacked", bar("col", "stacked")],
  ["ColumnStacked100", bar("col", "percentStacked")],
  ["BarClustered", bar("bar", "clustered")],
  ["BarStacked", bar("bar", "stacked")],
  ["BarStacked100", bar("bar", "percentStacked")],
  ["Line", line("standard", false)],
  ["LineStacked", line("stacked", false)],
  ["LineStacked100", line("percentStacked", false)],
  ["LineMarkers", line("standard", true)],
  ["LineMarkersStacked", line("stacked", true)],
  ["LineMarkersStacked100", line("percentStacked", true)],
  ["Area", area("standard")],
  ["AreaStacked", area("stacked")],
  ["AreaStacked100", area("percentStacked")],
  ["Pie", { group: { type: "pie" } }],
  ["Doughnut", { group: { type: "doughnut" } }],
  ["XYScatter", { ...scatter(false, true), pointsOnly: true }],
  ["XYScatterLines", scatter(false, true)],
  ["XYScatterLinesNoMarkers", scatter(false, false)],
  ["XYScatterSmooth", scatter(true, true)],
  ["XYScatterSmoothNoMarkers", scatter(true, false)],
  ["Radar", radar("standard")],
  ["RadarMarkers", radar("marker")],
  ["RadarFilled", radar("filled")],
];

const byName = new Map(LOOKS);

/** How a file describes this Excel.ChartType; undefined for the kinds that the host does not draw. */
export const chartLook = (name: string): ChartLook | undefined => byName.get(name);

/** The Excel.ChartType that looks like this; undefined when there is none that the host draws. */
export function chartTypeName(group: ChartLook["group"]): string | undefined {
  return LOOKS.find(([, known]) =>
    (Object.keys(known.group) as (keyof typeof group)[]).every((key) => known.group[key] === group[key]),
  )?.[0];
}
