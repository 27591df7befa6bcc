import {
  getSpPrFillColor,
  getSpPrLine,
  type AxisDataSource,
  type Chart,
  type ChartAxis,
  type ChartTitle,
  type ChartTypeGroup,
  type DataLabels,
  type NumberDataSource,
  type SeriesBase,
  type ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import { xmlDecode } from "@cj-tech-master/excelts/xml";
import type { ChartAxisModel, ChartModel, ChartSeriesModel, ChartTextModel } from "../../model/chart-model";
import { gridColour } from "../style/colours";
import type { SheetModel } from "../package/load-workbook";
import type { Theme } from "../style/read-style";
import { boxBetween, anchorAt, type SheetMeasures } from "./chart-position";
import { chartTypeName } from "./chart-types";
import { emuToPoints } from "../measures";

/** What a series has beside the common part, depending on the kind of chart. */
type AnySeries = SeriesBase & {
  readonly cat?: AxisDataSource;
  readonly val?: NumberDataSource;
  readonly xVal?: AxisDataSource;
  readonly yVal?: NumberDataSource;
  readonly marker?: { readonly symbol?: string; readonly spPr?: ShapeProperties };
  readonly smooth?: boolean;
  readonly dataLabels?: DataLabels;
};

/** Gap between bars as a percentage of their width, when nothing is said. */
const DEFAULT_GAP = 150;

const LEGEND: Readonly<Record<string, ChartModel["legend"]["position"]>> = { b: "Bottom", t: "Top", l: "Left", r: "Right", tr: "Corner" };

const TICK_LABELS: Readonly<Record<string, ChartAxisModel["labels"]>> = { high: "High", low: "Low", none: "None" };

/** Id of the chart at this position among those of the sheet in the file. */
export const chartId = (sheetId: string, at: number): string => `${sheetId}-chart-${String(at)}`;

/** Names of a sheet's charts, which stand in its drawing. */
export function chartNames({ drawing }: Pick<SheetModel, "drawing">): string[] {
  const { anchors = [] } = (drawing ?? {}) as { anchors?: { graphicFrame?: { name?: string } }[] };
  return anchors.flatMap(({ graphicFrame }) => (graphicFrame ? [graphicFrame.name ?? ""] : []));
}

export interface ChartPlace {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly sheet: SheetMeasures;
  readonly theme: Theme;
}

/** The chart as the host draws it; undefined for kinds it does not draw: those stay in the file as they are. */
export function readChart(chart: Chart, place: ChartPlace): ChartModel | undefined {
  const groups = chart.chartTypes;
  const types = groups.map(typeOfGroup);
  const [type] = types;
  const model = chart.chartModel;
  if (type === undefined || types.includes(undefined) || !model) return undefined;
  const { tl, br, ext } = chart.range;
  const start = boxBetween(tl, tl, place.sheet);
  const end = br ?? anchorAt(start.left + emuToPoints(ext?.cx ?? 0), start.top + emuToPoints(ext?.cy ?? 0), place.sheet);
  return {
    id: place.id,
    sheetId: place.sheetId,
    name: place.name,
    type,
    title: { text: chart.title ?? "", visible: model.chart.title !== undefined && model.chart.autoTitleDeleted !== true },
    legend: { visible: chart.legend !== undefined, position: LEGEND[chart.legend?.legendPos ?? "r"] ?? "Right" },
    ...axes(chart),
    series: groups.flatMap((group, at) =>
      (group.series as AnySeries[]).map((series) => ({
        ...readSeries(series, types[at] === type ? undefined : types[at], place.theme),
        ...spacing(group),
      })),
    ),
    ...boxBetween(tl, end, place.sheet),
  };
}

function typeOfGroup(group: ChartTypeGroup): string | undefined {
  const series = group.series as AnySeries[];
  const markers = series.some(({ marker }) => marker?.symbol !== "none");
  switch (group.type) {
    case "bar":
      return chartTypeName({ type: "bar", barDir: group.barDir, grouping: group.grouping ?? "clustered" });
    case "line":
      return chartTypeName({ type: "line", grouping: group.grouping, showMarker: group.marker !== false && markers });
    case "area":
      return chartTypeName({ type: "area", grouping: group.grouping ?? "standard" });
    case "scatter":
      return scatterType(series, markers);
    case "radar":
      return chartTypeName({ type: "radar", radarStyle: group.radarStyle });
    default:
      return chartTypeName({ type: group.type });
  }
}

/** Excel writes one style for all scatter charts; what is drawn is said by the series. */
function scatterType(series: readonly AnySeries[], markers: boolean): string {
  const lines = series.some(({ spPr }) => spPr === undefined || !/<a:ln\b[^>]*>\s*<a:noFill/.test(JSON.stringify(spPr)));
  if (!lines) return "XYScatter";
  const smooth = series.some((one) => one.smooth === true);
  return `XYScatter${smooth ? "Smooth" : "Lines"}${markers ? "" : "NoMarkers"}`;
}

function readSeries(series: AnySeries, type: string | undefined, theme: Theme): ChartSeriesModel {
  const nameRef = series.tx?.strRef?.formula;
  const categories = series.cat ?? series.xVal;
  const categoriesRef = categories?.strRef?.formula ?? categories?.numRef?.formula ?? categories?.multiLvlStrRef?.formula;
  const colour = seriesColour(series, theme);
  return {
    name: series.tx?.value ?? series.tx?.strRef?.cache?.points[0]?.value ?? "",
    ...(nameRef === undefined ? {} : { nameRef }),
    valuesRef: (series.val ?? series.yVal)?.numRef?.formula ?? "",
    ...(categoriesRef === undefined ? {} : { categoriesRef }),
    ...(type === undefined ? {} : { type }),
    ...(colour === undefined ? {} : { color: colour }),
    ...labels(series),
  };
}

/** How close bars stand to each other, as far as it is not what Excel does by itself. */
function spacing(group: ChartTypeGroup): Pick<ChartSeriesModel, "gapWidth" | "overlap"> {
  if (group.type !== "bar") return {};
  const { gapWidth = DEFAULT_GAP, overlap = 0 } = group;
  const stacked = group.grouping === "stacked" || group.grouping === "percentStacked";
  return { ...(gapWidth === DEFAULT_GAP ? {} : { gapWidth }), ...(overlap === (stacked ? 100 : 0) ? {} : { overlap }) };
}

/** Labels that show the values. */
function labels({ dataLabels }: AnySeries): Pick<ChartSeriesModel, "dataLabels"> {
  if (dataLabels?.showVal !== true || dataLabels.delete === true) return {};
  const { numFmt } = dataLabels;
  return { dataLabels: numFmt === undefined || numFmt.sourceLinked === true ? {} : { numberFormat: numFmt.formatCode } };
}

function seriesColour({ spPr, marker }: AnySeries, theme: Theme): string | undefined {
  const colour = (spPr && (getSpPrFillColor(spPr) ?? getSpPrLine(spPr)?.color)) ?? (marker?.spPr && getSpPrFillColor(marker.spPr));
  if (!colour) return undefined;
  if (colour?.srgb) return `#${colour.srgb.toLowerCase()}`;
  return colour?.theme === undefined ? undefined : gridColour({ theme: colour.theme }, theme);
}

/** Scatter charts have values along both sides: the lower axis stands for the categories. */
function axes(chart: Chart): Pick<ChartModel, "categoryAxis" | "valueAxis"> {
  const { categoryAxis } = chart;
  if (categoryAxis) return { categoryAxis: axis(categoryAxis, false), valueAxis: axis(chart.valueAxis, true) };
  const [lower, upright] = [
    ["b", "t"],
    ["l", "r"],
  ].map((sides) => chart.axes.find(({ axPos }) => sides.includes(axPos)));
  return { categoryAxis: axis(lower, false), valueAxis: axis(upright, true) };
}

/** `lines`: whether there are lines across the plot when nothing is said. */
function axis(source: ChartAxis | undefined, lines: boolean): ChartAxisModel {
  const { min, max, orientation } = source?.scaling ?? {};
  const majorGridlines = source === undefined ? lines : source.majorGridlines !== undefined;
  const labels = TICK_LABELS[source?.tickLblPos ?? ""];
  const format = source?.numFmt?.sourceLinked === true ? undefined : source?.numFmt?.formatCode;
  return {
    title: titleModel(source?.title),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(source?.delete === true ? { visible: false } : {}),
    ...(majorGridlines === lines ? {} : { majorGridlines }),
    ...(orientation === "maxMin" ? { reversed: true } : {}),
    ...(labels === undefined ? {} : { labels }),
  };
}

function titleModel(title: ChartTitle | undefined): ChartTextModel {
  const runs = title?.text?.paragraphs.flatMap((paragraph) => (paragraph.runs ?? []).map((run) => run.text));
  const raw = [...(title?.rawTx ?? "").matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => xmlDecode(text));
  return { text: (runs ?? raw).join(""), visible: title !== undefined };
}
