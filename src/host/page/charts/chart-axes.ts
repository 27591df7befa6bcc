import type { ChartOptions } from "chart.js";
import type { ChartAxisModel, ChartModel } from "../../model/chart-model";
import { seriesKinds } from "./chart-kind";

export type FormatNumber = (value: number, pattern: string | undefined) => string;

interface Look {
  readonly stacked: boolean;
  readonly gridlines: boolean;
  readonly fontSize: number;
}

const GRID = "#e1e1e1";
const TEXT = "#444444";

function axis({ title, visible, minimum, maximum, majorUnit, majorGridlines, reversed }: ChartAxisModel, look: Look) {
  return {
    display: visible !== false,
    stacked: look.stacked,
    reverse: reversed === true,
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
    title: { display: title.visible && title.text !== "", text: title.text, color: TEXT, font: { size: look.fontSize } },
    grid: { display: majorGridlines ?? look.gridlines, color: GRID, drawTicks: false },
    border: { display: !look.gridlines },
    ticks: { color: TEXT, padding: 6, font: { size: look.fontSize }, ...(majorUnit !== undefined && { stepSize: majorUnit }) },
  };
}

/** The axes as chart.js draws them: bars have their categories upright. */
export function chartAxes(chart: ChartModel, fontSize: number, format: FormatNumber): NonNullable<ChartOptions["scales"]> {
  const kinds = seriesKinds(chart);
  if (kinds.some(({ shape }) => shape === "doughnut" || shape === "pie")) return {};
  const stacked = kinds.some((kind) => kind.stacked);
  const shares = kinds.some((kind) => kind.shares);
  // Room for the values that are written above or beside the bars.
  const grace = chart.series.some((series) => series.dataLabels) ? { grace: "8%" } : {};
  const scatter = kinds.every(({ shape }) => shape === "scatter");
  const numbers = (model: ChartAxisModel, gridlines: boolean) => {
    const base = axis(model, { stacked, gridlines, fontSize });
    const pattern = model.numberFormat ?? (shares ? "0%" : undefined);
    return {
      ...base,
      type: "linear",
      beginAtZero: true,
      ...(gridlines && grace),
      ...(shares && { max: 1 }),
      ticks: { ...base.ticks, callback: (value: string | number) => format(Number(value), pattern) },
    };
  };
  const categories = scatter
    ? numbers(chart.categoryAxis, false)
    : { ...axis(chart.categoryAxis, { stacked, gridlines: false, fontSize }), type: "category" };
  const values = numbers(chart.valueAxis, true);
  const upright = kinds.some(({ shape }) => shape === "bar");
  const secondary = chart.series.some((series) => series.secondaryAxis)
    ? { secondary: { ...numbers(chart.valueAxis, false), position: "right", title: { display: false } } }
    : {};
  return (upright ? { x: values, y: categories } : { x: categories, y: values, ...secondary }) as NonNullable<ChartOptions["scales"]>;
}
