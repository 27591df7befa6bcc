import Decimal from "decimal.js";
import { rises, type SolveParameter } from "./solve-parameter";

/** The values to try, by how far they are from the current one: first itself, then the multiples of the step on the way to the end. */
export interface ValueGrid {
  readonly count: number;
  readonly at: (index: number) => number;
}

export function gridOf({ kind, current, step, end }: SolveParameter): ValueGrid {
  const up = rises(kind);
  const steps = new Decimal(current).div(step);
  const first = up ? steps.floor().plus(1) : steps.ceil().minus(1);
  const last = new Decimal(end).div(step);
  const beyond = up ? last.floor().minus(first) : first.minus(last.ceil());
  return {
    count: 1 + Math.max(0, beyond.toNumber() + 1),
    at: (index) => (index === 0 ? current : (up ? first.plus(index - 1) : first.minus(index - 1)).times(step).toNumber()),
  };
}
