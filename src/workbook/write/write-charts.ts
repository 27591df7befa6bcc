import { a1, cellAt } from "../plan/area";
import type { ChartPlan, ChartSeriesPlan } from "../plan/chart-plan";

function setSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, plan: ChartSeriesPlan, categories: Excel.Range): void {
  series.name = plan.name;
  series.setValues(sheet.getRange(a1(plan.values)));
  series.setXAxisValues(categories);
  series.format.fill.setSolidColor(plan.color);
}

function setAxisTitle(title: Excel.ChartAxisTitle, text: string): void {
  title.visible = text !== "";
  if (text !== "") title.text = text;
}

function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const categories = sheet.getRange(a1(plan.categories));
  const chart = sheet.charts.add(plan.type, sheet.getRange(a1(first.values)), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  setSeries(sheet, chart.series.getItemAt(0), first, categories);
  for (const other of others) setSeries(sheet, chart.series.add(other.name), other, categories);
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Bottom";
  setAxisTitle(chart.axes.categoryAxis.title, plan.categoryTitle);
  setAxisTitle(chart.axes.valueAxis.title, plan.valueTitle);
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  chart.setPosition(a1(cellAt(plan.area, 0, 0)), a1(cellAt(plan.area, plan.area.rows - 1, plan.area.columns - 1)));
}

export function writeCharts(sheet: Excel.Worksheet, charts: readonly ChartPlan[]): void {
  for (const plan of charts) writeChart(sheet, plan);
}
