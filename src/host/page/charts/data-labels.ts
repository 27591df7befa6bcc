import type { Plugin } from "chart.js";
import type { ChartModel } from "../../model/chart-model";
import type { FormatNumber } from "./chart-axes";

const TEXT = "#444444";
const DISTANCE = 4;

/** Writes values beside the points of series that ask for it. */
export function dataLabels(chart: ChartModel, fontSize: number, format: FormatNumber): Plugin {
  return {
    id: "dataLabels",
    afterDatasetsDraw(drawn) {
      const { ctx, data, options } = drawn;
      ctx.save();
      ctx.font = `${String(fontSize)}px "Segoe UI", sans-serif`;
      ctx.fillStyle = TEXT;
      const sideways = options.indexAxis === "y";
      ctx.textAlign = sideways ? "left" : "center";
      ctx.textBaseline = sideways ? "middle" : "bottom";
      for (const [at, series] of chart.series.entries()) {
        if (!series.dataLabels) continue;
        for (const [index, point] of drawn.getDatasetMeta(at).data.entries()) {
          const value = data.datasets[at]?.data[index];
          if (typeof value !== "number") continue;
          const { x, y } = point.tooltipPosition(false);
          if (x === null || y === null) continue;
          ctx.fillText(format(value, series.dataLabels.numberFormat), sideways ? x + DISTANCE : x, sideways ? y : y - DISTANCE);
        }
      }
      ctx.restore();
    },
  };
}
