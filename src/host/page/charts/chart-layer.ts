import { numfmt } from "@univerjs/core";
import type { GridContext } from "../../engine/grid-context";
import type { ChartModel } from "../../model/chart-model";
import { viewOfActiveSheet, type SheetView } from "../grid/sheet-view";
import type { Grid } from "../grid/create-grid";
import { hostText } from "../sentences";
import type { HostLanguage } from "../../text/language";
import { chartData } from "./chart-data";
import { ChartView } from "./chart-view";

const PIXELS_PER_POINT = 4 / 3;

/** The charts of the active sheet, drawn over the grid: they scroll and grow along with it and follow the cells they show. */
export class ChartLayer {
  readonly element = Object.assign(document.createElement("div"), { className: "chart-layer" });
  private readonly views = new Map<string, ChartView>();
  private readonly disposers: (() => void)[] = [];
  private scheduled = 0;

  constructor(
    private readonly grid: Grid,
    private readonly context: GridContext,
    private readonly language: () => HostLanguage,
  ) {
    const { api } = grid;
    const again = () => this.schedule();
    const events = [
      api.Event.Scroll,
      api.Event.SheetZoomChanged,
      api.Event.SheetSkeletonChanged,
      api.Event.ActiveSheetChanged,
      api.Event.SheetValueChanged,
    ] as const;
    const listeners = [...events.map((event) => api.addEvent(event, again)), api.getFormula().calculationResultApplied(again)];
    const resize = new ResizeObserver(again);
    resize.observe(this.element);
    this.disposers.push(...listeners.map((listener) => () => listener.dispose()), context.onStateChange(again), () => resize.disconnect());
    // The grid would not feel the wheel through a chart.
    this.element.addEventListener("wheel", (event) => this.passOn(event), { passive: true });
    this.schedule();
  }

  /** Draws at the next frame. */
  schedule(): void {
    this.scheduled ||= requestAnimationFrame(() => {
      this.scheduled = 0;
      this.draw();
    });
  }

  dispose(): void {
    cancelAnimationFrame(this.scheduled);
    for (const dispose of this.disposers) dispose();
    for (const view of this.views.values()) view.dispose();
    this.element.remove();
  }

  private draw(): void {
    const view = viewOfActiveSheet(this.grid);
    if (!view) {
      if (this.context.charts.length > 0) this.schedule();
      return;
    }
    const charts = this.context.charts.filter((chart) => chart.sheetId === view.sheetId);
    this.forgetAllBut(new Set(charts.map(({ id }) => id)));
    const origin = this.element.getBoundingClientRect();
    const { left, top, width, height } = view.cells;
    this.element.style.clipPath =
      `inset(${px(top - origin.top)} ${px(origin.right - left - width)} ${px(origin.bottom - top - height)} ` +
      `${px(left - origin.left)})`;
    for (const chart of charts) this.drawChart(chart, view, origin);
  }

  private drawChart(chart: ChartModel, view: SheetView, origin: DOMRect): void {
    const [left, top, width, height] = [chart.left, chart.top, chart.width, chart.height].map((points) => points * PIXELS_PER_POINT) as [
      number,
      number,
      number,
      number,
    ];
    const shown = this.viewOf(chart.id);
    const language = this.language();
    const format = (value: number, pattern: string | undefined) => numfmt.format(pattern || "General", value, { locale: language });
    const size = { width: Math.round(width * view.zoom), height: Math.round(height * view.zoom), zoom: view.zoom };
    shown.draw(chart, chartData(this.context, chart), size, hostText(language), format);
    const place = view.place(left, top);
    shown.place(Math.round(place.left - origin.left), Math.round(place.top - origin.top));
  }

  private viewOf(id: string): ChartView {
    const known = this.views.get(id);
    if (known) return known;
    const view = new ChartView();
    this.views.set(id, view);
    this.element.append(view.element);
    return view;
  }

  private forgetAllBut(ids: ReadonlySet<string>): void {
    for (const [id, view] of this.views) {
      if (ids.has(id)) continue;
      view.dispose();
      view.element.remove();
      this.views.delete(id);
    }
  }

  private passOn(event: WheelEvent): void {
    this.element.style.visibility = "hidden";
    const below = document.elementFromPoint(event.clientX, event.clientY);
    this.element.style.visibility = "";
    below?.dispatchEvent(new WheelEvent(event.type, event));
  }
}

const px = (value: number): string => `${String(Math.max(0, Math.round(value)))}px`;
