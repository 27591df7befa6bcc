import { a1, cellAt } from "../excel/area";
import type { ChartLayout, ChartSeriesLayout } from "../layout/sheet-layout";

/** Percentage of a bar's width that is left open between bars. */
const gap = 60;

function setSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  plan: ChartSeriesLayout,
  { categories, labels, type, valueFormat }: ChartLayout,
): void {
  series.name = plan.name;
  series.setValues(sheet.getRange(a1(plan.values)));
  series.setXAxisValues(sheet.getRange(a1(categories)));
  if (type === "Line") {
    series.format.line.color = plan.color;
    if (plan.dashed === true) series.format.line.lineStyle = "Dash";
    series.markerStyle = plan.marked === true ? "Circle" : "None";
    if (plan.marked === true) series.format.fill.setSolidColor(plan.color);
  } else series.format.fill.setSolidColor(plan.color);
  if (labels !== true) return;
  series.gapWidth = gap;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = valueFormat;
}

function setAxisTitle(title: Excel.ChartAxisTitle, text: string): void {
  title.visible = text !== "";
  if (text !== "") title.text = text;
}

function writeChart(sheet: Excel.Worksheet, plan: ChartLayout): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  // One row of values would otherwise become as many series of one value.
  const seriesBy = first.values.rows === 1 ? "Rows" : "Columns";
  const chart = sheet.charts.add(plan.type, sheet.getRange(a1(first.values)), seriesBy);
  chart.name = plan.name;
  chart.title.text = plan.title;
  setSeries(sheet, chart.series.getItemAt(0), first, plan);
  for (const other of others) setSeries(sheet, chart.series.add(other.name), other, plan);
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Bottom";
  setAxisTitle(chart.axes.categoryAxis.title, plan.categoryTitle);
  setAxisTitle(chart.axes.valueAxis.title, plan.valueTitle);
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  if (plan.firstOnTop === true) chart.axes.categoryAxis.reversePlotOrder = true;
  if (plan.namesAside === true) chart.axes.categoryAxis.tickLabelPosition = "Low";
  if (plan.labels === true) {
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
  }
  chart.setPosition(a1(cellAt(plan.area, 0, 0)), a1(cellAt(plan.area, plan.area.rows - 1, plan.area.columns - 1)));
}

export function writeCharts(sheet: Excel.Worksheet, charts: readonly ChartLayout[]): void {
  for (const plan of charts) writeChart(sheet, plan);
}
