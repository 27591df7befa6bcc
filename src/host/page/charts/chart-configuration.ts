import type { ChartConfiguration, ChartType, LayoutPosition } from "chart.js";
import type { ChartModel } from "../../model/chart-model";
import { chartAxes, type FormatNumber } from "./chart-axes";
import type { ChartData } from "./chart-data";
import { chartDatasets } from "./chart-datasets";
import { seriesKinds } from "./chart-kind";
import { dataLabels } from "./data-labels";

const LEGEND: Readonly<Record<ChartModel["legend"]["position"], LayoutPosition>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
};
const FONT_SIZE = 12;
const TITLE_SIZE = 16;
const TEXT = "#444444";

/** @param zoom of the sheet: letters grow along */
export function chartConfiguration(chart: ChartModel, data: ChartData, zoom: number, format: FormatNumber): ChartConfiguration {
  const kinds = seriesKinds(chart);
  const fontSize = FONT_SIZE * zoom;
  const pattern = chart.valueAxis.numberFormat;
  const datasets = chartDatasets(chart, data);
  return {
    type: (datasets[0]?.type ?? "bar") as ChartType,
    data: { labels: [...data.categories], datasets },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      indexAxis: kinds.some(({ shape }) => shape === "bar") ? "y" : "x",
      font: { family: '"Segoe UI", sans-serif', size: fontSize },
      layout: { padding: 8 * zoom },
      scales: chartAxes(chart, fontSize, format),
      plugins: {
        title: {
          display: chart.title.visible && chart.title.text !== "",
          text: chart.title.text,
          color: TEXT,
          font: { size: TITLE_SIZE * zoom, weight: "normal" },
        },
        legend: {
          display: chart.legend.visible,
          position: LEGEND[chart.legend.position],
          labels: { color: TEXT, boxWidth: fontSize, boxHeight: fontSize * 0.7, font: { size: fontSize } },
        },
        tooltip: {
          callbacks: { label: ({ dataset, raw }) => `${dataset.label ?? ""}: ${typeof raw === "number" ? format(raw, pattern) : ""}` },
        },
      },
    },
    plugins: [dataLabels(chart, fontSize, format)],
  };
}
