import type { ChartModel } from "../model/chart-model";
import { ApiError } from "../rich-api/api-error";
import type { Session } from "../sheet/session";
import { ExcelObject } from "./excel-object";

/** Base of a chart and its parts. Undo replaces all charts, so a chart is looked up each time. */
export abstract class ChartObject extends ExcelObject {
  constructor(
    session: Session,
    protected readonly chartId: string,
  ) {
    super(session);
  }

  protected get model(): ChartModel {
    const model = this.session.ctx.charts.find((chart) => chart.id === this.chartId);
    if (!model) throw new ApiError("ItemNotFound", "Chart");
    return model;
  }
}

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
