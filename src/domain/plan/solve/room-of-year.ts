import { exactWeights, unitsIn } from "../../number/apportion/apportion-request";
import { municipalBounds } from "../funding/fund-year";
import type { Plan, PlanContribution } from "../plan";

/** What the gemeenten may leave together in a year, in units, for a division by fixed weights. */
interface RoomOfYear {
  /** Least and most that can be divided at all. */
  readonly least: number;
  readonly most: number;
  /** For one gemeente and the most units that it may pay: up to `sure` it certainly pays no more, from `never` on it certainly does. */
  readonly limitsFor: (units: number) => { readonly sure: number; readonly never: number };
}

/**
 * By largest remainder a part is its exact share rounded down or up, and exact shares, clamp(lambda x weight, minimum, maximum), only grow
 * with what is divided. So what is divided when the exact share of one gemeente is a given number of units tells all but a few amounts
 * apart; between them the order of the remainders decides, and a gemeente may pay more of less.
 */
export function roomOfYear(plan: Plan, weights: readonly number[], index: number): RoomOfYear {
  const whole = exactWeights(weights);
  const bounds = municipalBounds(plan, weights);
  const inUnits = (amount: number | undefined) =>
    amount === undefined || amount === Infinity ? null : (unitsIn(amount, plan.settings.unit) ?? 0n);
  const lower = whole.map((_, i) => inUnits(bounds?.minimum[i] ?? 0) ?? 0n);
  const upper = whole.map((weight, i) => (weight === 0n ? 0n : inUnits(bounds?.maximum[i])));
  const own = { weight: whole[index] ?? 0n, least: lower[index] ?? 0n, most: upper[index] ?? null };
  /** Twice rounded: what is divided when the exact share of the gemeente is so many units. */
  const dividedAt = (share: bigint): { down: number; up: number } => {
    let clamped = 0n;
    let free = 0n;
    whole.forEach((weight, i) => {
      const [least = 0n, most = null] = [lower[i], upper[i]];
      const product = share * weight;
      if (product < least * own.weight) clamped += least;
      else if (most !== null && product > most * own.weight) clamped += most;
      else free += product;
    });
    return { down: Number(clamped + free / own.weight), up: Number(clamped + (free + own.weight - 1n) / own.weight) };
  };
  return {
    least: Number(lower.reduce((sum, units) => sum + units, 0n)),
    most: upper.includes(null) ? Infinity : Number(upper.reduce<bigint>((sum, units) => sum + (units ?? 0n), 0n)),
    limitsFor: (units) => {
      if (units < 0) return { sure: -1, never: 0 };
      if (own.weight === 0n || units === Infinity || (own.most !== null && own.most <= BigInt(units)))
        return { sure: Infinity, never: Infinity };
      if (own.least > BigInt(units)) return { sure: -1, never: 0 };
      return { sure: dividedAt(BigInt(units)).down, never: dividedAt(BigInt(units) + 1n).up };
    },
  };
}

export interface UnitRange {
  readonly low: number;
  readonly high: number;
}

interface RemainderRangeRequest {
  /** What is left for these contributions, in euros. */
  readonly rest: UnitRange;
  readonly costs: UnitRange;
  readonly contributions: readonly PlanContribution[];
  readonly unit: number;
}

/** Binary arithmetic is off by far less than this part of a number. */
const doubt = 1e-9;

/**
 * Between which amounts contributions leave something of a rest in a range: never too narrow, and exactly where their rounded amounts are
 * the same over the whole range. A share of what is left leaves the other share of it, give or take half of what is rounded to.
 */
export function remainderRange({ rest, costs, contributions, unit }: RemainderRangeRequest): UnitRange {
  let { low, high } = rest;
  for (const { kind, value, roundTo } of contributions) {
    const step = roundTo ?? unit;
    const base: UnitRange = kind === "vast" ? { low: 1, high: 1 } : kind === "percentage van totaal" ? costs : { low, high };
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
