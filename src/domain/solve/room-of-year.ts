import { exactWeights } from "../apportion/exact-weights";
import { unitsIn } from "../apportion/units-in";
import { municipalBounds } from "../plan/fund-year";
import type { Plan } from "../plan/plan";

/** What the gemeenten may leave together in a year, in units, for a division by fixed weights. */
export interface RoomOfYear {
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
