import type { ChartSeriesModel } from "../model/chart-model";
import { ApiError } from "../rich-api/api-error";
import { cellCount } from "../sheet/area";
import { ExcelObject } from "./excel-object";
import { resolveReference } from "../sheet/names";
import type { Session } from "../sheet/session";
import { ChartFill } from "./chart-format";

type Series = () => ChartSeriesModel;

export class ChartPointsCollection extends ExcelObject {
  constructor(
    session: Session,
    private readonly series: Series,
  ) {
    super(session);
  }

  override _Items(): readonly ChartPoint[] {
    return Array.from({ length: this.Count }, (_point, index) => new ChartPoint(this.session, this.series, index));
  }

  get Count(): number {
    const target = resolveReference(this.session.ctx, this.series().valuesRef);
    return target ? cellCount(target.area) : 0;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: number): ChartPoint {
    if (!Number.isInteger(index) || index < 0 || index >= this.Count)
      throw new ApiError("InvalidArgument", "ChartPointsCollection.getItemAt");
    return new ChartPoint(this.session, this.series, index);
  }
}

export class ChartPoint extends ExcelObject {
  constructor(
    session: Session,
    private readonly series: Series,
    private readonly index: number,
  ) {
    super(session);
  }

  get Format(): ChartPointFormat {
    return new ChartPointFormat(this.session, this.series, this.index);
  }
}

export class ChartPointFormat extends ExcelObject {
  constructor(
    session: Session,
    private readonly series: Series,
    private readonly index: number,
  ) {
    super(session);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.session, (color) => (this.series().pointColors = { ...this.series().pointColors, [this.index]: color }));
  }
}
