import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddAxisOptions, AddChartRange, AddChartSeriesOptions, AddComboChartOptions, ComboChartGroupOptions } from "@cj-tech-master/excelts/chart";
import type { ChartAxisModel, ChartModel, ChartSeriesModel } from "../../model/chart-model";
import { FileFailure } from "../file-failure";
import { anchorAt, type SheetMeasures } from "./chart-position";
import { chartLook } from "./chart-types";

const LEGEND = { Bottom: "b", Top: "t", Left: "l", Right: "r", Corner: "tr" } as const;
const LINE_POINTS = 2.25;

/** Adds the chart to the library's sheet as one of Excel's own. */
export function writeChart(sheet: Worksheet, chart: ChartModel, measures: SheetMeasures): void {
  const groups = seriesByType(chart).map(([type, series]) => chartGroup(chart, type, series));
  const [only, second] = groups;
  const frame = { title: chart.title.visible && chart.title.text ? chart.title.text : null, showLegend: chart.legend.visible, legendPosition: LEGEND[chart.legend.position] };
  const range = chartRange(chart, measures);
  if (only && !second) sheet.addChart({ ...only, ...frame }, range);
  else sheet.addComboChart({ groups, ...frame } satisfies AddComboChartOptions, range);
}

function seriesByType({ type, series }: ChartModel): [string, ChartSeriesModel[]][] {
  const groups = new Map<string, ChartSeriesModel[]>([[type, []]]);
  for (const one of series) {
    const name = one.type ?? type;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].filter(([name, list]) => list.length > 0 || name === type);
}

function chartGroup(chart: ChartModel, typeName: string, series: readonly ChartSeriesModel[]): ComboChartGroupOptions {
  const look = chartLook(typeName);
  if (!look) throw new FileFailure("notSaved", { detail: `${chart.name}: ${typeName}` });
  const round = look.type === "pie" || look.type === "doughnut";
  const { smooth, ...rest } = look;
  return {
    ...rest,
    series: series.map((one) => seriesOptions(one, look.type, smooth, look.showMarker, typeName === "XYScatter")),
    ...(round ? {} : { categoryAxis: axisOptions(chart.categoryAxis), valueAxis: { ...axisOptions(chart.valueAxis), majorGridlines: true } }),
    ...(look.grouping === "stacked" || look.grouping === "percentStacked" ? stacked(look.type) : {}),
    ...(round ? { varyColors: true } : {}),
  };
}

/** Bars on top of each other instead of side by side. */
const stacked = (type: string): { overlap?: number } => (type === "bar" ? { overlap: 100 } : {});

function seriesOptions(series: ChartSeriesModel, type: string, smooth: boolean | undefined, markers: boolean | undefined, pointsOnly: boolean): AddChartSeriesOptions {
  const colour = series.color?.replace("#", "").toUpperCase();
  const isLine = type === "line" || type === "scatter" || type === "radar";
  const source = series.categoriesRef === undefined ? {} : type === "scatter" ? { xValues: series.categoriesRef } : { categories: series.categoriesRef };
  return {
    name: series.nameRef === undefined ? series.name : { formula: series.nameRef },
    values: series.valuesRef,
    ...source,
    ...(smooth === undefined ? {} : { smooth }),
    ...(colour === undefined ? {} : isLine ? { line: colour, lineWidth: LINE_POINTS } : { fill: colour }),
    ...(markers === undefined ? {} : { marker: { symbol: markers ? "circle" : "none", ...(markers ? { size: 5, ...(colour === undefined ? {} : { fill: colour, border: colour }) } : {}) } }),
    ...(pointsOnly ? { spPr: { line: { noFill: true } } } : {}),
  };
}

function axisOptions({ title, minimum, maximum, numberFormat }: ChartAxisModel): AddAxisOptions {
  return {
    ...(title.visible && title.text ? { title: title.text } : {}),
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat, numFmtLinked: false }),
  };
}

function chartRange({ left, top, width, height }: ChartModel, measures: SheetMeasures): AddChartRange {
  const corner = (x: number, y: number): { col: number; row: number } => {
    const anchor = anchorAt(x, y, measures);
    return { col: anchor.nativeCol, row: anchor.nativeRow, ...anchor };
  };
  return { tl: corner(left, top), br: corner(left + width, top + height), editAs: "twoCell" };
}
