import type { ChartSeriesModel } from "../../model/chart-model";
import { ApiError } from "../../rich-api/api-error";
import { RangeArea } from "../range/range-area";
import type { Session } from "../session";
import { assertChartType } from "./chart-types";
import { ChartObject } from "./chart-object";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartPointsCollection } from "./chart-points";
import { ChartSeriesFormat } from "./chart-series-format";
import { referenceTo } from "./guess-series";

export class ChartSeries extends ChartObject {
  constructor(
    session: Session,
    chartId: string,
    private readonly index: number,
  ) {
    super(session, chartId);
  }

  get Name(): string {
    return this.series.name;
  }

  set Name(name: unknown) {
    this.series.name = String(name ?? "");
    delete this.series.nameRef;
  }

  get ChartType(): string {
    return this.series.type ?? this.model.type;
  }

  set ChartType(type: unknown) {
    this.series.type = assertChartType(type, "ChartSeries.chartType");
  }

  get AxisGroup(): string {
    return this.series.secondaryAxis ? "Secondary" : "Primary";
  }

  set AxisGroup(group: unknown) {
    if (group !== "Primary" && group !== "Secondary") throw new ApiError("InvalidArgument", "ChartSeries.axisGroup");
    this.series.secondaryAxis = group === "Secondary";
  }

  get HasDataLabels(): boolean {
    return this.series.dataLabels !== undefined;
  }

  set HasDataLabels(has: unknown) {
    if (has) this.series.dataLabels ??= {};
    else delete this.series.dataLabels;
  }

  get MarkerStyle(): string {
    return this.series.markerStyle ?? "Automatic";
  }

  set MarkerStyle(style: unknown) {
    this.series.markerStyle = String(style);
  }

  get Smooth(): boolean {
    return this.series.smooth ?? false;
  }

  set Smooth(smooth: unknown) {
    this.series.smooth = Boolean(smooth);
  }

  get GapWidth(): number {
    return this.series.gapWidth ?? 150;
  }

  set GapWidth(width: unknown) {
    if (typeof width !== "number" || width < 0 || width > 500) throw new ApiError("InvalidArgument", "ChartSeries.gapWidth");
    this.series.gapWidth = width;
  }

  get Overlap(): number {
    return this.series.overlap ?? (/Stacked/u.test(this.ChartType) ? 100 : 0);
  }

  set Overlap(overlap: unknown) {
    if (typeof overlap !== "number" || overlap < -100 || overlap > 100) throw new ApiError("InvalidArgument", "ChartSeries.overlap");
    this.series.overlap = overlap;
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.session, () => this.series);
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.session, () => this.series);
  }

  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this.session, () => this.series);
  }

  SetValues(source: unknown): void {
    this.series.valuesRef = this.reference(source, "ChartSeries.setValues");
  }

  SetXAxisValues(source: unknown): void {
    this.series.categoriesRef = this.reference(source, "ChartSeries.setXAxisValues");
  }

  Delete(): void {
    this.model.series.splice(this.model.series.indexOf(this.series), 1);
  }

  private get series(): ChartSeriesModel {
    const series = this.model.series[this.index];
    if (!series) throw new ApiError("ItemNotFound", "ChartSeries");
    return series;
  }

  private reference(source: unknown, location: string): string {
    if (!(source instanceof RangeArea)) throw new ApiError("InvalidArgument", location);
    return referenceTo(source.sheet, source.area);
  }
}
