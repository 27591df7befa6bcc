import type { Worksheet } from "@cj-tech-master/excelts";
import type {
  AddAxisOptions,
  AddChartMarkerOptions,
  AddChartRange,
  AddChartSeriesOptions,
  AddComboChartOptions,
  ComboChartGroupOptions,
} from "@cj-tech-master/excelts/chart";
import type { ChartAxisModel, ChartModel, ChartSeriesModel } from "../../model/chart-model";
import { FileFailure } from "../package/file-failure";
import { anchorAt, type SheetMeasures } from "./chart-position";
import { chartLook, type ChartLook } from "./chart-types";

const LEGEND = { Bottom: "b", Top: "t", Left: "l", Right: "r", Corner: "tr" } as const;
const TICK_LABELS = { High: "high", Low: "low", None: "none" } as const;
const LINE_POINTS = 2.25;
const MARKER_POINTS = 5;

/** Adds the chart to the library's sheet as one of Excel's own. */
export function writeChart(sheet: Worksheet, chart: ChartModel, measures: SheetMeasures): void {
  const groups = seriesByType(chart).map(([type, series]) => chartGroup(chart, type, series));
  const [only, second] = groups;
  const frame = {
    title: chart.title.visible && chart.title.text ? chart.title.text : null,
    showLegend: chart.legend.visible,
    legendPosition: LEGEND[chart.legend.position],
  };
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
  const { type, grouping } = look.group;
  const round = type === "pie" || type === "doughnut";
  const stacked = grouping === "stacked" || grouping === "percentStacked";
  const [{ gapWidth, overlap } = {}] = series;
  return {
    ...look.group,
    series: series.map((one) => seriesOptions(one, look)),
    ...(round
      ? { varyColors: true }
      : { categoryAxis: axisOptions(chart.categoryAxis), valueAxis: axisOptions({ majorGridlines: true, ...chart.valueAxis }) }),
    ...(type === "bar" && gapWidth !== undefined ? { gapWidth } : {}),
    // Bars on top of each other instead of side by side.
    ...(type === "bar" && (overlap !== undefined || stacked) ? { overlap: overlap ?? 100 } : {}),
  };
}

function labelOptions({ dataLabels }: ChartSeriesModel): Pick<AddChartSeriesOptions, "dataLabels"> {
  if (dataLabels === undefined) return {};
  const { numberFormat } = dataLabels;
  // What is not said to be absent, some programs show.
  const only = { showVal: true, showLegendKey: false, showCatName: false, showSerName: false, showPercent: false, showBubbleSize: false };
  return { dataLabels: { ...only, ...(numberFormat === undefined ? {} : { numFmt: numberFormat, numFmtLinked: false }) } };
}

function seriesOptions(series: ChartSeriesModel, { group, markers, smooth, pointsOnly }: ChartLook): AddChartSeriesOptions {
  const isLine = group.type === "line" || group.type === "scatter" || group.type === "radar";
  const colour = (isLine ? (series.line?.color ?? series.color) : series.color)?.replace("#", "").toUpperCase();
  const marked = series.markerStyle === undefined ? markers : series.markerStyle !== "None";
  const categories =
    series.categoriesRef === undefined
      ? {}
      : group.type === "scatter"
        ? { xValues: series.categoriesRef }
        : { categories: series.categoriesRef };
  return {
    name: series.nameRef === undefined ? series.name : { formula: series.nameRef },
    values: series.valuesRef,
    ...categories,
    ...labelOptions(series),
    ...(smooth === undefined ? {} : { smooth }),
    ...(colour === undefined ? {} : isLine ? { line: colour, lineWidth: LINE_POINTS } : { fill: colour }),
    ...(isLine && series.line?.style === "Dash" ? { lineDash: "dash" } : {}),
    ...(markers === undefined ? {} : { marker: marked ? shownMarker(colour) : { symbol: "none" } }),
    // Excel keeps the colour of points in their markers; the line that is not drawn has none.
    ...(pointsOnly ? { spPr: { line: { noFill: true } } } : {}),
  };
}

function shownMarker(colour: string | undefined): AddChartMarkerOptions {
  return { symbol: "circle", size: MARKER_POINTS, ...(colour === undefined ? {} : { fill: colour, border: colour }) };
}

function axisOptions({
  title,
  visible,
  minimum,
  maximum,
  majorUnit,
  majorGridlines,
  reversed,
  labels,
  numberFormat,
}: ChartAxisModel): AddAxisOptions {
  return {
    ...(title.visible && title.text ? { title: title.text } : {}),
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(majorGridlines === undefined ? {} : { majorGridlines }),
    ...(visible === false ? { hidden: true } : {}),
    ...(reversed === true ? { orientation: "maxMin" } : {}),
    ...(labels === undefined ? {} : { tickLblPos: TICK_LABELS[labels] }),
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
