import { ApiError } from "../../rich-api/api-error";
import { hexColor, shownColor } from "../format/color";
import { RuleObject } from "./rule-object";
import { excelPoint, gridPoint, type GridPoint, type ScalePoint } from "./scale-values";

interface ColorPoint extends ScalePoint {
  readonly color: string;
}

interface Criteria {
  readonly minimum: ColorPoint;
  readonly midpoint?: ColorPoint;
  readonly maximum: ColorPoint;
}

interface Stop {
  readonly index: number;
  readonly color: string;
  readonly value: GridPoint;
}

const LOCATION = "ColorScaleConditionalFormat.criteria";

/** Colours between two or three points. */
export class ColorScaleConditionalFormat extends RuleObject {
  get ThreeColorScale(): boolean {
    return this.stops.length > 2;
  }

  get Criteria(): Criteria {
    const points = this.stops.map(({ color, value }) => ({ ...excelPoint(value), color: shownColor(color, "") }));
    const [minimum, middle, last = middle] = points;
    if (!minimum || !last) throw new ApiError("GeneralException", LOCATION);
    return points.length > 2 && middle ? { minimum, midpoint: middle, maximum: last } : { minimum, maximum: last };
  }

  set Criteria(said: unknown) {
    const { minimum, midpoint, maximum } = (said ?? {}) as Partial<Criteria>;
    if (!minimum || !maximum) throw new ApiError("InvalidArgument", LOCATION);
    const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
    const config = points.map((point, index) => ({
      index,
      color: hexColor(point.color, LOCATION),
      value: gridPoint(point, index === 0 ? "min" : "max", LOCATION),
    }));
    this.configure({ config }, said);
  }

  private get stops(): readonly Stop[] {
    return (this.known.rule as unknown as { config: readonly Stop[] }).config;
  }
}
