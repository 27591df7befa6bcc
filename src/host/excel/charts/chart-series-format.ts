import type { ChartSeriesModel } from "../../model/chart-model";
import { ExcelObject } from "../excel-object";
import type { Session } from "../session";
import { ChartFill } from "./chart-fill";
import { ChartLineFormat } from "./chart-line-format";

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
