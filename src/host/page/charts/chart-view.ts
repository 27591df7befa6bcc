import { Chart, registerables } from "chart.js";
import type { HostText } from "../../text/nl";
import type { ChartModel } from "../../model/chart-model";
import type { FormatNumber } from "./chart-axes";
import { chartConfiguration } from "./chart-configuration";
import type { ChartData } from "./chart-data";
import { chartKind } from "./chart-kind";

Chart.register(...registerables);

const cell = (tag: "th" | "td", text: string): HTMLElement => Object.assign(document.createElement(tag), { textContent: text });

function row(cells: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement("tr");
  element.append(...cells);
  return element;
}

/** The figures of a chart for who cannot see it. */
function table(name: string, data: ChartData, format: FormatNumber, pattern: string | undefined): HTMLElement {
  const element = Object.assign(document.createElement("table"), { className: "visually-hidden" });
  const figure = (value: number | null | undefined) => (typeof value === "number" ? format(value, pattern) : "");
  element.append(
    Object.assign(document.createElement("caption"), { textContent: name }),
    row([cell("td", ""), ...data.series.map((series) => cell("th", series.name))]),
    ...data.categories.map((category, at) =>
      row([cell("th", category), ...data.series.map(({ values }) => cell("td", figure(values[at])))]),
    ),
  );
  return element;
}

/** One chart on the screen. */
export class ChartView {
  readonly element = Object.assign(document.createElement("figure"), { className: "chart" });
  private drawn = "";
  private chart: Chart | undefined;

  /** Draws the chart anew when something of it has changed. `size` in pixels of the screen. */
  draw(
    model: ChartModel,
    data: ChartData,
    size: { width: number; height: number; zoom: number },
    text: HostText,
    format: FormatNumber,
  ): void {
    const key = JSON.stringify([model, data, size]);
    if (key === this.drawn) return;
    this.drawn = key;
    const canvas = document.createElement("canvas");
    canvas.width = size.width;
    canvas.height = size.height;
    canvas.setAttribute("aria-hidden", "true");
    const kinds = new Set(model.series.map(({ type }) => type ?? model.type));
    const kind = kinds.size > 1 ? "combined" : chartKind(model.type).shape;
    const name = text.chart.alternative(text.chart.types[kind], model.title.text || text.chart.untitled);
    this.element.setAttribute("aria-label", name);
    this.dispose();
    this.element.replaceChildren(canvas, table(name, data, format, model.valueAxis.numberFormat));
    this.chart = new Chart(canvas, chartConfiguration(model, data, size.zoom, format));
  }

  place(left: number, top: number): void {
    this.element.style.transform = `translate(${String(left)}px, ${String(top)}px)`;
  }

  dispose(): void {
    this.chart?.destroy();
    this.chart = undefined;
  }
}
