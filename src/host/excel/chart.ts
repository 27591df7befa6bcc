import type { ChartModel } from "../model/chart-model";
import { ApiError } from "../rich-api/api-error";
import type { HostObject } from "../rich-api/host-object";
import { type SeriesBy, guessSeries } from "../sheet/chart-source";
import { assertEditable } from "../sheet/protection";
import { Sheet } from "../sheet/sheet";
import { ChartAxes, ChartTitle } from "./chart-axis";
import { ChartObject, assertChartType } from "./chart-object";
import { placeBetween } from "./chart-place";
import { ChartSeriesCollection } from "./chart-series";
import { ExcelCollection } from "./excel-object";
import { RangeArea } from "./range-area";

type Position = ChartModel["legend"]["position"];
const POSITIONS: readonly Position[] = ["Top", "Bottom", "Left", "Right", "Corner"];

export class ChartLegend extends ChartObject {
  get Visible(): boolean {
    return this.model.legend.visible;
  }

  set Visible(visible: unknown) {
    this.model.legend.visible = Boolean(visible);
  }

  get Position(): string {
    return this.model.legend.position;
  }

  set Position(position: unknown) {
    const known = POSITIONS.find((one) => one === position);
    if (!known) throw new ApiError("InvalidArgument", "ChartLegend.position");
    this.model.legend.position = known;
  }
}

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

const SERIES_BY: readonly SeriesBy[] = ["Auto", "Columns", "Rows"];
/** Size and place in points of a chart that has just been made. */
const NEW_CHART = { left: 96, top: 48, width: 360, height: 216 };

/** Charts of one sheet. */
export class ChartCollection extends ExcelCollection<Chart> {
  constructor(private readonly sheet: Sheet) {
    super(sheet.session);
  }

  override _Items(): readonly Chart[] {
    return this.models.map((chart) => new Chart(this.session, chart.id));
  }

  Add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): Chart {
    const location = "ChartCollection.add";
    const by = SERIES_BY.find((one) => one === seriesBy);
    if (!(source instanceof RangeArea) || !by) throw new ApiError("InvalidArgument", location);
    const chartType = assertChartType(type, location);
    assertEditable(this.sheet, source.area, "objects", location);
    const series = guessSeries(source.sheet, source.area, by, chartType);
    const [first] = series;
    const chart: ChartModel = {
      id: crypto.randomUUID(),
      sheetId: this.sheet.id,
      name: this.freeName(),
      type: chartType,
      title: { text: series.length === 1 && first?.nameRef ? first.name : "Grafiektitel", visible: true },
      legend: { visible: series.length > 1, position: "Bottom" },
      categoryAxis: { title: { text: "", visible: false } },
      valueAxis: { title: { text: "", visible: false } },
      series,
      ...NEW_CHART,
    };
    this.session.ctx.charts.push(chart);
    return new Chart(this.session, chart.id);
  }

  protected override find(key: string): Chart | undefined {
    const found = this.models.find((chart) => chart.id === key || chart.name.toLowerCase() === key.toLowerCase());
    return found && new Chart(this.session, found.id);
  }

  private get models(): ChartModel[] {
    return this.session.ctx.charts.filter((chart) => chart.sheetId === this.sheet.id);
  }

  private freeName(): string {
    const taken = new Set(this.models.map((chart) => chart.name));
    let number = 1;
    while (taken.has(`Grafiek ${number}`)) number++;
    return `Grafiek ${number}`;
  }
}
