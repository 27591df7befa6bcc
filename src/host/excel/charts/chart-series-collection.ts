import { ApiError } from "../../rich-api/api-error";
import { ChartObject } from "./chart-object";
import { ChartSeries } from "./chart-series";

export class ChartSeriesCollection extends ChartObject {
  override _Items(): readonly ChartSeries[] {
    return this.model.series.map((_series, index) => new ChartSeries(this.session, this.chartId, index));
  }

  get Count(): number {
    return this.model.series.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: number): ChartSeries {
    if (!this.model.series[index]) throw new ApiError("InvalidArgument", "ChartSeriesCollection.getItemAt");
    return new ChartSeries(this.session, this.chartId, index);
  }

  /** A series without values yet. */
  Add(name?: unknown, index?: number): ChartSeries {
    const { series } = this.model;
    const at = index ?? series.length;
    if (!Number.isInteger(at) || at < 0 || at > series.length) throw new ApiError("InvalidArgument", "ChartSeriesCollection.add");
    series.splice(at, 0, { name: name === undefined ? `Reeks${series.length + 1}` : String(name), valuesRef: "" });
    return new ChartSeries(this.session, this.chartId, at);
  }
}
