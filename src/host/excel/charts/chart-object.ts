import type { ChartModel } from "../../model/chart-model";
import { ApiError } from "../../rich-api/api-error";
import { ExcelObject } from "../excel-object";
import type { Session } from "../session";

/** Base of a chart and its parts. Undo replaces all charts, so a chart is looked up each time. */
export abstract class ChartObject extends ExcelObject {
  constructor(
    session: Session,
    protected readonly chartId: string,
  ) {
    super(session);
  }

  protected get model(): ChartModel {
    const model = this.session.ctx.charts.find((chart) => chart.id === this.chartId);
    if (!model) throw new ApiError("ItemNotFound", "Chart");
    return model;
  }
}
