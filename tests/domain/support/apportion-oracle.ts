import type { ApportionMethod } from "../../../src/domain/number/apportion/apportion-request";
import { Fraction } from "./fraction";

export interface WholeProblem {
  readonly units: number;
  readonly weights: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** The rules of apportionment in their plainest form: whole units, exact fractions, no regard for speed. */
export function oracle(method: ApportionMethod, problem: WholeProblem): number[] {
  return method === "grootste-rest" ? hamilton(problem) : unitByUnit(method, problem);
}

/** Exact shares clamp(lambda x weight, lower, upper): tries every lambda at which the set of clamped recipients can change. */
export function exactShares({ units, weights, lower, upper }: WholeProblem): Fraction[] {
  const total = whole(units);
  const share = (lambda: Fraction, i: number) =>
    clamp(lambda.times(Fraction.fromNumber(at(weights, i))), whole(at(lower, i)), whole(at(upper, i)));
  const sharesAt = (lambda: Fraction) => weights.map((_, i) => share(lambda, i));
  const turns = weights
    .flatMap((weight, i) =>
      weight === 0 ? [] : [at(lower, i), at(upper, i)].map((bound) => whole(bound).dividedBy(Fraction.fromNumber(weight))),
    )
    .sort((a, b) => a.compare(b));
  let below = whole(0);
  for (const turn of turns) {
    if (Fraction.sum(sharesAt(turn)).compare(total) >= 0) {
      // Between two turns the sum is a straight line in lambda.
      const [low, high] = [Fraction.sum(sharesAt(below)), Fraction.sum(sharesAt(turn))];
      const lambda = high.equals(low) ? turn : below.plus(turn.minus(below).times(total.minus(low).dividedBy(high.minus(low))));
      return sharesAt(lambda);
    }
    below = turn;
  }
  return sharesAt(below);
}

function hamilton(problem: WholeProblem): number[] {
  const shares = exactShares(problem);
  const parts = shares.map((share) => Number(share.floor()));
  const order = shares
    .map((share, index) => ({ index, remainder: share.minus(Fraction.of(share.floor())) }))
    .sort((a, b) => b.remainder.compare(a.remainder) || a.index - b.index);
  const left = problem.units - parts.reduce((sum, part) => sum + part, 0);
  for (const { index } of order.slice(0, left)) parts[index] = at(parts, index) + 1;
  return parts;
}

/** Every unit in turn to the highest claim. */
function unitByUnit(method: "sainte-lague" | "d-hondt", { units, weights, lower, upper }: WholeProblem): number[] {
  const parts = [...lower];
  for (let left = units - parts.reduce((sum, part) => sum + part, 0); left > 0; left--) {
    let best = -1;
    let strongest = whole(0);
    weights.forEach((weight, i) => {
      if (weight === 0 || at(parts, i) >= at(upper, i)) return;
      const divisor = method === "d-hondt" ? at(parts, i) + 1 : 2 * at(parts, i) + 1;
      const claim = Fraction.fromNumber(weight).dividedBy(whole(divisor));
      if (best < 0 || claim.compare(strongest) > 0) [best, strongest] = [i, claim];
    });
    parts[best] = at(parts, best) + 1;
  }
  return parts;
}

function clamp(value: Fraction, low: Fraction, high: Fraction): Fraction {
  return value.compare(low) < 0 ? low : value.compare(high) > 0 ? high : value;
}

function whole(value: number): Fraction {
  return Fraction.of(BigInt(value));
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error(`nothing at ${String(index)}`);
  return value;
}
