import type { ChartTextModel } from "../../model/chart-model";
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

export type AxisKind = "categoryAxis" | "valueAxis";

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
