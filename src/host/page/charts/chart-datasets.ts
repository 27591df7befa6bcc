import type { ChartDataset } from "chart.js";
import type { ChartModel, ChartSeriesModel } from "../../model/chart-model";
import type { ChartData, SeriesData } from "./chart-data";
import { seriesKinds, type ChartKind } from "./chart-kind";

/** Office's colours for series without one of their own. */
const PALETTE = ["#1f4e79", "#c55a11", "#7f7f7f", "#bf9000", "#2e75b6", "#548235", "#7030a0", "#843c0c"];
const SEE_THROUGH = "transparent";
const DASHES: Readonly<Record<string, number[]>> = {
  Dash: [6, 4],
  DashDot: [6, 3, 2, 3],
  Dot: [2, 3],
  RoundDot: [2, 3],
  SquareDot: [3, 3],
  LongDash: [10, 4],
};
/** Width of the gap between groups of bars as Excel has it, in per cent of a bar. */
const GAP = 150;

const paletteColor = (at: number): string => PALETTE[at % PALETTE.length] ?? SEE_THROUGH;
const colorOr = (color: string | undefined, otherwise: string): string => (color === "none" ? SEE_THROUGH : (color ?? otherwise));

/** Shares of the total per category; nothing where the total is zero. */
function shares(data: ChartData): SeriesData[] {
  const total = (at: number): number => data.series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0);
  const share = (value: number | null, at: number): number | null => (value === null || total(at) === 0 ? null : value / total(at));
  return data.series.map((series) => ({ ...series, values: series.values.map(share) }));
}

function pointColors(series: ChartSeriesModel, count: number, own: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => colorOr(series.pointColors?.[at], own(at)));
}

function lineStyle({ line, smooth }: ChartSeriesModel, kind: ChartKind, color: string) {
  const visible = kind.lines && line?.style !== "None";
  return {
    borderColor: colorOr(line?.color, color),
    borderWidth: visible ? (line?.weight ?? 2.25) : 0,
    borderDash: DASHES[line?.style ?? ""] ?? [],
    showLine: visible,
    tension: smooth || kind.smooth ? 0.35 : 0,
  };
}

/** The share of the room for a category that its bars take. */
function categoryPercentage(series: ChartSeriesModel, kind: ChartKind, clustered: number): number {
  const bars = kind.stacked ? 1 : clustered;
  return bars / (bars + (series.gapWidth ?? GAP) / 100);
}

/** The series as chart.js draws them. */
export function chartDatasets(chart: ChartModel, data: ChartData): ChartDataset[] {
  const kinds = seriesKinds(chart);
  const clustered = kinds.filter(({ shape }) => shape === "column" || shape === "bar").length;
  const shown = kinds.some((kind) => kind.shares) ? shares(data) : data.series;
  return chart.series.flatMap((series, at): ChartDataset[] => {
    const kind = kinds[at];
    const { name, values, positions } = shown[at] ?? {};
    if (!kind || !values) return [];
    const color = colorOr(series.color, paletteColor(at));
    const common = { label: name ?? "", ...(series.secondaryAxis && { yAxisID: "secondary" }) };
    switch (kind.shape) {
      case "doughnut":
      case "pie":
        return [
          {
            ...common,
            type: kind.shape,
            data: values.map((value) => value ?? 0),
            backgroundColor: pointColors(series, values.length, paletteColor),
            borderColor: "#ffffff",
          },
        ];
      case "scatter": {
        const points = values.map((y, index) => ({ x: positions?.[index] ?? index + 1, y: y ?? NaN }));
        return [
          {
            ...common,
            type: "scatter",
            data: points,
            backgroundColor: color,
            ...lineStyle(series, kind, color),
            pointRadius: kind.markers ? 4 : 0,
          },
        ];
      }
      case "line":
      case "area": {
        const markers = series.markerStyle === undefined ? kind.markers : series.markerStyle !== "None";
        const area = kind.shape === "area";
        return [
          {
            ...common,
            type: "line",
            data: [...values],
            backgroundColor: color,
            ...lineStyle(series, kind, color),
            ...(area && { fill: kind.stacked ? "stack" : "origin" }),
            pointRadius: markers ? 3 : 0,
          },
        ];
      }
      default:
        return [
          {
            ...common,
            type: "bar",
            data: [...values],
            backgroundColor: pointColors(series, values.length, () => color),
            categoryPercentage: categoryPercentage(series, kind, clustered),
            barPercentage: 1,
          },
        ];
    }
  });
}
