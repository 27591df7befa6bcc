import type { ChartAxisModel, ChartTextModel } from "../model/chart-model";
import { ApiError } from "../rich-api/api-error";
import type { Session } from "../sheet/session";
import { ChartObject } from "./chart-object";

/** A title that can be shown: of a chart or an axis. */
abstract class ChartText extends ChartObject {
  protected abstract get title(): ChartTextModel;

  get Text(): string {
    return this.title.text;
  }

  set Text(text: unknown) {
    this.title.text = String(text ?? "");
    this.title.visible = true;
  }

  get Visible(): boolean {
    return this.title.visible;
  }

  set Visible(visible: unknown) {
    this.title.visible = Boolean(visible);
  }
}

export class ChartTitle extends ChartText {
  protected override get title(): ChartTextModel {
    return this.model.title;
  }
}

type AxisKind = "categoryAxis" | "valueAxis";

export class ChartAxisTitle extends ChartText {
  constructor(
    session: ConstructorParameters<typeof ChartText>[0],
    chartId: string,
    private readonly kind: AxisKind,
  ) {
    super(session, chartId);
  }

  protected override get title(): ChartTextModel {
    return this.model[this.kind].title;
  }
}

export class ChartGridlines extends ChartObject {
  constructor(
    session: Session,
    chartId: string,
    private readonly kind: AxisKind,
  ) {
    super(session, chartId);
  }

  get Visible(): boolean {
    return this.model[this.kind].majorGridlines ?? this.kind === "valueAxis";
  }

  set Visible(visible: unknown) {
    this.model[this.kind].majorGridlines = Boolean(visible);
  }
}

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

const WITHOUT_AXES = /^(Pie|Doughnut|3DPie|BarOfPie|PieOfPie|Sunburst|Treemap)/u;

export class ChartAxes extends ChartObject {
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.session, this.chartId, "categoryAxis");
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.session, this.chartId, "valueAxis");
  }

  GetItem(type: unknown, group: unknown = "Primary"): ChartAxis {
    const known = (type === "Category" || type === "Value") && group === "Primary" && !WITHOUT_AXES.test(this.model.type);
    if (!known) throw new ApiError("InvalidArgument", "ChartAxes.getItem");
    return type === "Category" ? this.CategoryAxis : this.ValueAxis;
  }
}
