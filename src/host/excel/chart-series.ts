import type { ChartSeriesModel } from "../model/chart-model";
import { ApiError } from "../rich-api/api-error";
import { referenceTo } from "../sheet/chart-source";
import type { Session } from "../sheet/session";
import { ChartSeriesFormat } from "./chart-format";
import { ChartObject, assertChartType } from "./chart-object";
import { ChartPointsCollection } from "./chart-points";
import { ExcelObject } from "./excel-object";
import { RangeArea } from "./range-area";

/** Values written at the points of a series. */
export class ChartDataLabels extends ExcelObject {
  constructor(
    session: Session,
    private readonly series: () => ChartSeriesModel,
  ) {
    super(session);
  }

  get ShowValue(): boolean {
    return this.series().dataLabels !== undefined;
  }

  set ShowValue(show: unknown) {
    if (show) this.series().dataLabels ??= {};
    else delete this.series().dataLabels;
  }

  get NumberFormat(): string {
    return this.series().dataLabels?.numberFormat ?? "General";
  }

  set NumberFormat(format: unknown) {
    this.series().dataLabels = { ...this.series().dataLabels, numberFormat: String(format) };
  }

  get Position(): string {
    return this.series().dataLabels?.position ?? "BestFit";
  }

  set Position(position: unknown) {
    this.series().dataLabels = { ...this.series().dataLabels, position: String(position) };
  }
}

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

export class ChartSeriesCollection extends ChartObject {
  override _Items(): readonly ChartSeries[] {
    return this.model.series.map((_series, index) => new ChartSeries(this.session, this.chartId, index));
  }

  get Count(): number {
    return this.model.series.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: number): ChartSeries {
    if (!this.model.series[index]) throw new ApiError("InvalidArgument", "ChartSeriesCollection.getItemAt");
    return new ChartSeries(this.session, this.chartId, index);
  }

  /** A series without values yet. */
  Add(name?: unknown, index?: number): ChartSeries {
    const { series } = this.model;
    const at = index ?? series.length;
    if (!Number.isInteger(at) || at < 0 || at > series.length) throw new ApiError("InvalidArgument", "ChartSeriesCollection.add");
    series.splice(at, 0, { name: name === undefined ? `Reeks${series.length + 1}` : String(name), valuesRef: "" });
    return new ChartSeries(this.session, this.chartId, at);
  }
}
