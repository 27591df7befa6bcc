import type { ChartModel } from "../../model/chart-model";
import { ApiError } from "../../rich-api/api-error";
import { ChartObject } from "./chart-object";

type Position = ChartModel["legend"]["position"];
const POSITIONS: readonly Position[] = ["Top", "Bottom", "Left", "Right", "Corner"];

export class ChartLegend extends ChartObject {
  get Visible(): boolean {
    return this.model.legend.visible;
  }

  set Visible(visible: unknown) {
    this.model.legend.visible = Boolean(visible);
  }

  get Position(): string {
    return this.model.legend.position;
  }

  set Position(position: unknown) {
    const known = POSITIONS.find((one) => one === position);
    if (!known) throw new ApiError("InvalidArgument", "ChartLegend.position");
    this.model.legend.position = known;
  }
}
