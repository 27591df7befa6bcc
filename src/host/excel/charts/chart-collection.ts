import type { ChartModel } from "../../model/chart-model";
import { ApiError } from "../../rich-api/api-error";
import type { Sheet } from "../cells/sheet";
import { ExcelCollection } from "../excel-collection";
import { assertEditable } from "../protection/assert-editable";
import { RangeArea } from "../range/range-area";
import { Chart } from "./chart";
import { assertChartType } from "./chart-types";
import { guessSeries, type SeriesBy } from "./guess-series";

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
