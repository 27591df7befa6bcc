import { ApiError } from "../rich-api/api-error";
import { hexColor, shownColor } from "../sheet/color";
import { RuleObject } from "./conditional-rule";
import { NamedValues } from "./enumerations";

/** A point of a scale as office.js describes it. */
interface ScalePoint {
  readonly type: string;
  readonly formula?: string | number;
}

interface GridPoint {
  readonly type: string;
  readonly value?: number | string;
}

const TYPES = new NamedValues<string>([
  ["LowestValue", "min"],
  ["HighestValue", "max"],
  ["Number", "num"],
  ["Percent", "percent"],
  ["Percentile", "percentile"],
  ["Formula", "formula"],
]);

function gridPoint({ type, formula }: Partial<ScalePoint>, automatic: "min" | "max", location: string): GridPoint {
  if (type === "Automatic") return { type: automatic };
  const kind = TYPES.value(type, location);
  if (kind === "min" || kind === "max") return { type: kind };
  if (formula === undefined || formula === "") throw new ApiError("InvalidArgument", location);
  const number = Number(String(formula).replace(/^=/u, ""));
  return { type: kind, value: kind === "formula" || Number.isNaN(number) ? String(formula) : number };
}

function excelPoint({ type, value }: GridPoint): ScalePoint {
  return { type: TYPES.name(type, "Number"), ...(value === undefined ? {} : { formula: String(value) }) };
}

interface BarConfig {
  readonly min: GridPoint;
  readonly max: GridPoint;
  readonly isGradient: boolean;
  readonly positiveColor: string;
  readonly nativeColor: string;
}

abstract class BarObject extends RuleObject {
  protected get bar(): BarConfig {
    return (this.known.rule as unknown as { config: BarConfig }).config;
  }

  protected changeBar(part: Partial<BarConfig>): void {
    this.configure({ config: { ...this.bar, ...part } });
  }
}

export class ConditionalDataBarPositiveFormat extends BarObject {
  get FillColor(): string {
    return shownColor(this.bar.positiveColor, "");
  }

  set FillColor(color: unknown) {
    this.changeBar({ positiveColor: hexColor(color, "ConditionalDataBarPositiveFormat.fillColor") });
  }

  get GradientFill(): boolean {
    return this.bar.isGradient;
  }

  set GradientFill(gradient: unknown) {
    this.changeBar({ isGradient: Boolean(gradient) });
  }
}

export class ConditionalDataBarNegativeFormat extends BarObject {
  get FillColor(): string {
    return shownColor(this.bar.nativeColor, "");
  }

  set FillColor(color: unknown) {
    this.changeBar({ nativeColor: hexColor(color, "ConditionalDataBarNegativeFormat.fillColor") });
  }

  get MatchPositiveFillColor(): boolean {
    return this.bar.nativeColor === this.bar.positiveColor;
  }

  set MatchPositiveFillColor(match: unknown) {
    if (match) this.changeBar({ nativeColor: this.bar.positiveColor });
  }
}

/** Bars in the cells, as long as their values. */
export class DataBarConditionalFormat extends BarObject {
  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.sheet, this.ruleId);
  }

  get NegativeFormat(): ConditionalDataBarNegativeFormat {
    return new ConditionalDataBarNegativeFormat(this.sheet, this.ruleId);
  }

  get ShowDataBarOnly(): boolean {
    return (this.known.rule as { isShowValue?: boolean }).isShowValue === false;
  }

  set ShowDataBarOnly(only: unknown) {
    this.configure({ isShowValue: !only });
  }

  get LowerBoundRule(): ScalePoint {
    return excelPoint(this.bar.min);
  }

  set LowerBoundRule(point: unknown) {
    this.changeBar({ min: gridPoint((point ?? {}) as Partial<ScalePoint>, "min", "DataBarConditionalFormat.lowerBoundRule") });
  }

  get UpperBoundRule(): ScalePoint {
    return excelPoint(this.bar.max);
  }

  set UpperBoundRule(point: unknown) {
    this.changeBar({ max: gridPoint((point ?? {}) as Partial<ScalePoint>, "max", "DataBarConditionalFormat.upperBoundRule") });
  }
}

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
