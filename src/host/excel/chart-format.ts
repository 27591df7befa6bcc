import type { ChartLineModel, ChartSeriesModel } from "../model/chart-model";
import { ApiError } from "../rich-api/api-error";
import { hexColor } from "../sheet/color";
import type { Session } from "../sheet/session";
import { ExcelObject } from "./excel-object";

/** Fill of a series or of one of its points. */
export class ChartFill extends ExcelObject {
  constructor(
    session: Session,
    private readonly fill: (color: string) => void,
  ) {
    super(session);
  }

  SetSolidColor(color: unknown): void {
    this.fill(hexColor(color, "ChartFill.setSolidColor"));
  }

  /** See-through. */
  Clear(): void {
    this.fill("none");
  }
}

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"];

export class ChartLineFormat extends ExcelObject {
  constructor(
    session: Session,
    private readonly line: () => ChartLineModel,
  ) {
    super(session);
  }

  get Color(): string {
    return this.line().color ?? "";
  }

  set Color(color: unknown) {
    this.line().color = hexColor(color, "ChartLineFormat.color");
  }

  get Weight(): number {
    return this.line().weight ?? 2.25;
  }

  set Weight(points: unknown) {
    if (typeof points !== "number" || points < 0) throw new ApiError("InvalidArgument", "ChartLineFormat.weight");
    this.line().weight = points;
  }

  get LineStyle(): string {
    return this.line().style ?? "Automatic";
  }

  set LineStyle(style: unknown) {
    if (!STYLES.includes(String(style))) throw new ApiError("InvalidArgument", "ChartLineFormat.lineStyle");
    this.line().style = String(style);
  }

  Clear(): void {
    this.line().color = "none";
  }
}

export class ChartSeriesFormat extends ExcelObject {
  constructor(
    session: Session,
    private readonly series: () => ChartSeriesModel,
  ) {
    super(session);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.session, (color) => (this.series().color = color));
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.session, () => (this.series().line ??= {}));
  }
}
