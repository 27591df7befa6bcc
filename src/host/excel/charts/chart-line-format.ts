import type { ChartLineModel } from "../../model/chart-model";
import { ApiError } from "../../rich-api/api-error";
import { ExcelObject } from "../excel-object";
import { hexColor } from "../format/color";
import type { Session } from "../session";

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
