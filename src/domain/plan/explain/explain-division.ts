import { clampShares, wholeBounds } from "../../number/apportion/bounds";
import { exactWeights, unitsIn } from "../../number/apportion/apportion-request";
import { BigDecimal, quotientOf } from "../../number/decimal";
import { invalid } from "../../failure/failures";

export interface DivisionRequest {
  readonly amount: number;
  readonly weights: readonly number[];
  readonly unit: number;
  readonly minimum?: readonly number[] | undefined;
  readonly maximum?: readonly number[] | undefined;
}

/** How one recipient comes to its part of a division by largest remainder. Amounts in the measure of the request. */
export interface DivisionShare {
  /** Held at its minimum or maximum: it does not share in the rest of the division. */
  readonly bound: "minimum" | "maximum" | null;
  /** Before rounding. */
  readonly exact: number;
  readonly roundedDown: number;
  /** What rounding down takes off, as a part of one unit: from 0 up to 1. */
  readonly remainder: number;
  /** Place in the order of remainders, from 1; 0 for who does not share. */
  readonly rank: number;
  /** Whether another recipient has exactly the same remainder. */
  readonly tied: boolean;
  readonly amount: number;
}

export interface Division {
  /** What the recipients without a bound share, and the sum of their weights. */
  readonly shared: number;
  readonly sharedWeight: number;
  /** Units that rounding down leaves: the first so many in rank get one each. */
  readonly unitsLeft: number;
  readonly shares: readonly DivisionShare[];
}

/**
 * Shows the work behind `apportion` by largest remainder, in whole numbers: who is held at a bound, every exact share, its remainder and
 * its rank.
 */
export function explainDivision({ amount, weights, unit, minimum, maximum }: DivisionRequest): Division {
  const units = unitsIn(amount, unit);
  if (units === null) throw invalid("amountNotMultipleOfUnit", { amount, unit });
  const whole = exactWeights(weights);
  const bounds = wholeBounds({ amount, weights, unit, method: "grootste-rest", minimum, maximum }, units, whole);
  const free = clampShares(units, whole, bounds);
  const inUnits = (count: bigint | number) => new BigDecimal(String(count)).times(unit).toNumber();
  const parts = whole.map((weight, index) => {
    const fixed = free.fixed[index] ?? null;
    const product = free.units * weight;
    return { fixed, product, down: fixed ?? product / free.weight, remainder: fixed === null ? product % free.weight : 0n };
  });
  const left = units - parts.reduce((sum, one) => sum + one.down, 0n);
  const order = parts.map((_, index) => index).filter((index) => parts[index]?.fixed === null);
  order.sort((a, b) => compare(parts[b]?.remainder ?? 0n, parts[a]?.remainder ?? 0n));
  const ranks = new Map(order.map((index, place) => [index, place + 1]));
  const seen = new Map<bigint, number>();
  for (const index of order) seen.set(parts[index]?.remainder ?? 0n, (seen.get(parts[index]?.remainder ?? 0n) ?? 0) + 1);
  return {
    shared: inUnits(free.units),
    sharedWeight: weights
      .reduce((sum, weight, index) => (parts[index]?.fixed === null ? sum.plus(weight) : sum), new BigDecimal(0))
      .toNumber(),
    unitsLeft: Number(left),
    shares: parts.map(({ fixed, product, down, remainder }, index): DivisionShare => {
      const rank = ranks.get(index) ?? 0;
      return {
        bound: fixed === null || whole[index] === 0n ? null : fixed > 0n && fixed === bounds.lower[index] ? "minimum" : "maximum",
        exact:
          fixed === null ? quotientOf(new BigDecimal(String(product)).times(unit), new BigDecimal(String(free.weight))) : inUnits(fixed),
        roundedDown: inUnits(down),
        remainder: fixed === null ? quotientOf(new BigDecimal(String(remainder)), new BigDecimal(String(free.weight))) : 0,
        rank,
        tied: rank > 0 && (seen.get(remainder) ?? 0) > 1,
        amount: inUnits(rank > 0 && BigInt(rank) <= left ? down + 1n : down),
      };
    }),
  };
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
