import type { Session } from "../session";
import type { AxisKind } from "./chart-title";
import { ChartObject } from "./chart-object";

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
