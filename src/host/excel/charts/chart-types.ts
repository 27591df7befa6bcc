import { ApiError } from "../../rich-api/api-error";

/** Types of Excel.ChartType that the host draws and saves. */
const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "LineMarkersStacked",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
];

/** Refuses what is not a type of chart; a type that only the host lacks is named as missing. */
export function assertChartType(type: unknown, location: string): string {
  const known = CHART_TYPES.find((name) => name.toLowerCase() === String(type).toLowerCase());
  if (known === undefined)
    throw new ApiError("InvalidArgument", location, `embedded host: chart type ${String(type)} is not one of those it draws`);
  return known;
}
