import { hexColor, shownColor } from "../format/color";
import { RuleObject } from "./rule-object";
import { excelPoint, gridPoint, type GridPoint, type ScalePoint } from "./scale-values";

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
