import type { ChartAxisModel } from "../../model/chart-model";
import { ApiError } from "../../rich-api/api-error";
import type { Session } from "../session";
import { ChartAxisTitle, type AxisKind } from "./chart-title";
import { ChartGridlines } from "./chart-gridlines";
import { ChartObject } from "./chart-object";

type Limit = "minimum" | "maximum" | "majorUnit";

export class ChartAxis extends ChartObject {
  constructor(
    session: Session,
    chartId: string,
    private readonly kind: AxisKind,
  ) {
    super(session, chartId);
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.session, this.chartId, this.kind);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.session, this.chartId, this.kind);
  }

  get Type(): string {
    return this.kind === "categoryAxis" ? "Category" : "Value";
  }

  get Visible(): boolean {
    return this.axis.visible ?? true;
  }

  set Visible(visible: unknown) {
    this.axis.visible = Boolean(visible);
  }

  /** Empty: chosen by Excel. */
  get Minimum(): number | "" {
    return this.axis.minimum ?? "";
  }

  set Minimum(minimum: unknown) {
    this.setLimit("minimum", minimum);
  }

  get Maximum(): number | "" {
    return this.axis.maximum ?? "";
  }

  set Maximum(maximum: unknown) {
    this.setLimit("maximum", maximum);
  }

  get MajorUnit(): number | "" {
    return this.axis.majorUnit ?? "";
  }

  set MajorUnit(unit: unknown) {
    this.setLimit("majorUnit", unit);
  }

  get NumberFormat(): string {
    return this.axis.numberFormat ?? "General";
  }

  set NumberFormat(format: unknown) {
    if (typeof format !== "string" || !this.session.ctx.core.numfmt.isValidFormat(format))
      throw new ApiError("InvalidArgument", "ChartAxis.numberFormat");
    this.axis.numberFormat = format;
  }

  get ReversePlotOrder(): boolean {
    return this.axis.reversed ?? false;
  }

  set ReversePlotOrder(reversed: unknown) {
    this.axis.reversed = Boolean(reversed);
  }

  get TickLabelPosition(): string {
    return this.axis.labels ?? "NextToAxis";
  }

  set TickLabelPosition(position: unknown) {
    if (position === "NextToAxis") delete this.axis.labels;
    else if (position === "High" || position === "Low" || position === "None") this.axis.labels = position;
    else throw new ApiError("InvalidArgument", "ChartAxis.tickLabelPosition");
  }

  private get axis(): ChartAxisModel {
    return this.model[this.kind];
  }

  private setLimit(limit: Limit, value: unknown): void {
    if (value === "") Reflect.deleteProperty(this.axis, limit);
    else if (typeof value === "number" && Number.isFinite(value)) this.axis[limit] = value;
    else throw new ApiError("InvalidArgument", `ChartAxis.${limit}`);
  }
}
