import { ApiError } from "../../rich-api/api-error";
import type { HostObject } from "../../rich-api/host-object";
import { Sheet } from "../cells/sheet";
import { RangeArea } from "../range/range-area";
import { ChartAxes } from "./chart-axes";
import { ChartLegend } from "./chart-legend";
import { ChartObject } from "./chart-object";
import { placeBetween } from "./chart-place";
import { ChartSeriesCollection } from "./chart-series-collection";
import { ChartTitle } from "./chart-title";
import { assertChartType } from "./chart-types";
import { guessSeries, type SeriesBy } from "./guess-series";

type Measure = "left" | "top" | "width" | "height";

export class Chart extends ChartObject {
  override get _Id(): string {
    return this.chartId;
  }

  get Id(): string {
    return this.chartId;
  }

  get Name(): string {
    return this.model.name;
  }

  set Name(name: unknown) {
    if (typeof name !== "string" || name === "") throw new ApiError("InvalidArgument", "Chart.name");
    this.model.name = name;
  }

  get ChartType(): string {
    return this.model.type;
  }

  set ChartType(type: unknown) {
    this.model.type = assertChartType(type, "Chart.chartType");
  }

  get Left(): number {
    return this.model.left;
  }

  set Left(points: unknown) {
    this.measure("left", points);
  }

  get Top(): number {
    return this.model.top;
  }

  set Top(points: unknown) {
    this.measure("top", points);
  }

  get Width(): number {
    return this.model.width;
  }

  set Width(points: unknown) {
    this.measure("width", points);
  }

  get Height(): number {
    return this.model.height;
  }

  set Height(points: unknown) {
    this.measure("height", points);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.session, this.chartId);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.session, this.chartId);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.session, this.chartId);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.session, this.chartId);
  }

  get Worksheet(): HostObject {
    return this.session.worksheetOf(this.sheet.grid);
  }

  SetPosition(startCell: unknown, endCell?: unknown): void {
    Object.assign(this.model, placeBetween(this.sheet, startCell, endCell));
  }

  SetData(source: unknown, seriesBy: SeriesBy = "Auto"): void {
    if (!(source instanceof RangeArea)) throw new ApiError("InvalidArgument", "Chart.setData");
    this.model.series = guessSeries(source.sheet, source.area, seriesBy, this.model.type);
  }

  Delete(): void {
    const { charts } = this.session.ctx;
    charts.splice(charts.indexOf(this.model), 1);
  }

  private get sheet(): Sheet {
    const grid = this.session.ctx.sheetById(this.model.sheetId);
    if (!grid) throw new ApiError("ItemNotFound", "Chart");
    return new Sheet(this.session, grid);
  }

  private measure(which: Measure, points: unknown): void {
    if (typeof points !== "number" || !Number.isFinite(points) || points < 0) throw new ApiError("InvalidArgument", `Chart.${which}`);
    this.model[which] = points;
  }
}
