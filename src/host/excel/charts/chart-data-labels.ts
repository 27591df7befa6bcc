import type { ChartSeriesModel } from "../../model/chart-model";
import { ExcelObject } from "../excel-object";
import type { Session } from "../session";

/** Values written at the points of a series. */
export class ChartDataLabels extends ExcelObject {
  constructor(
    session: Session,
    private readonly series: () => ChartSeriesModel,
  ) {
    super(session);
  }

  get ShowValue(): boolean {
    return this.series().dataLabels !== undefined;
  }

  set ShowValue(show: unknown) {
    if (show) this.series().dataLabels ??= {};
    else delete this.series().dataLabels;
  }

  get NumberFormat(): string {
    return this.series().dataLabels?.numberFormat ?? "General";
  }

  set NumberFormat(format: unknown) {
    this.series().dataLabels = { ...this.series().dataLabels, numberFormat: String(format) };
  }

  get Position(): string {
    return this.series().dataLabels?.position ?? "BestFit";
  }

  set Position(position: unknown) {
    this.series().dataLabels = { ...this.series().dataLabels, position: String(position) };
  }
}
