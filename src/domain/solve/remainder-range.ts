import type { PlanContribution } from "../plan/plan";

export interface Range {
  readonly low: number;
  readonly high: number;
}

interface RemainderRangeRequest {
  /** What is left for these contributions, in euros. */
  readonly rest: Range;
  readonly costs: Range;
  readonly contributions: readonly PlanContribution[];
  readonly unit: number;
}

/** Binary arithmetic is off by far less than this part of a number. */
const doubt = 1e-9;

/**
 * Between which amounts contributions leave something of a rest in a range: never too narrow, and exactly where their rounded amounts are
 * the same over the whole range. A share of what is left leaves the other share of it, give or take half of what is rounded to.
 */
export function remainderRange({ rest, costs, contributions, unit }: RemainderRangeRequest): Range {
  let { low, high } = rest;
  for (const { kind, value, roundTo } of contributions) {
    const step = roundTo ?? unit;
    const base: Range = kind === "vast" ? { low: 1, high: 1 } : kind === "percentage van totaal" ? costs : { low, high };
    const least = rounded(base.low * value, step, -doubt);
    const most = rounded(base.high * value, step, doubt);
    const [left, mostLeft] = [low - most, high - least];
    if (kind === "percentage van rest") {
      [low, high] = [Math.max(left, low * (1 - value) - step / 2), Math.min(mostLeft, high * (1 - value) + step / 2)];
    } else [low, high] = [left, mostLeft];
    [low, high] = [Math.max(0, low), Math.max(0, high)];
  }
  const margin = doubt * (costs.high + unit);
  return { low: Math.max(0, low - margin), high: high + margin };
}

function rounded(amount: number, step: number, doubtful: number): number {
  const steps = amount / step;
  return Math.floor(steps + 0.5 + doubtful * (1 + steps)) * step;
}
