import Decimal from "decimal.js";
import { outcomeFigures, type Calculated, type FigureKind } from "./outcome-figures";

/** A figure of one scenario beside the base's. */
export interface ComparedFigure {
  readonly value: number;
  /** Value less the base's, exactly. */
  readonly difference: number;
  /** Difference as a part of the base's value; null where the base has nothing. */
  readonly fraction: number | null;
}

export interface ComparisonRow {
  readonly kind: FigureKind;
  readonly name: string;
  readonly base: number;
  /** One per scenario, in their order. */
  readonly scenarios: readonly ComparedFigure[];
}

/** Every figure of the base with those of the scenarios beside it, in the order of the plan. */
export function compareScenarios(base: Calculated, scenarios: readonly Calculated[]): ComparisonRow[] {
  const figures = scenarios.map(outcomeFigures);
  return outcomeFigures(base).map(({ kind, name, value }, i) => ({
    kind,
    name,
    base: value,
    scenarios: figures.map((one) => compared(one[i]?.value ?? 0, value)),
  }));
}

export function compared(value: number, base: number): ComparedFigure {
  const difference = new Decimal(value).minus(base);
  return { value, difference: difference.toNumber(), fraction: base === 0 ? null : difference.div(base).toNumber() };
}
