import type { Division } from "./explain-division";
import type { ExplanationStep, Measure } from "./explanation";

interface DivisionWords {
  readonly measure: Measure;
  readonly unit: number;
  readonly names: readonly string[];
  readonly weights: readonly number[];
}

/** The steps by which one recipient comes to its part of a division. */
export function divisionSteps(division: Division, index: number, { measure, unit, names, weights }: DivisionWords): ExplanationStep[] {
  const share = division.shares[index];
  const name = names[index] ?? "";
  if (!share) return [];
  if (share.bound) return [{ kind: "held", name, bound: share.bound, amount: share.amount }];
  const held = names.filter((_, i) => division.shares[i]?.bound);
  const ranked = names.map((other, i) => ({ name: other, share: division.shares[i] })).filter((one) => one.share && one.share.rank > 0);
  const receivers = ranked
    .filter((one) => (one.share?.rank ?? 0) <= division.unitsLeft)
    .sort((a, b) => (a.share?.rank ?? 0) - (b.share?.rank ?? 0))
    .map((one) => ({ name: one.name, remainder: one.share?.remainder ?? 0 }));
  return [
    ...(held.length ? [{ kind: "othersHeld", names: held, amount: division.shared } as const] : []),
    { kind: "share", measure, amount: division.shared, weight: weights[index] ?? 0, total: division.sharedWeight, exact: share.exact },
    { kind: "down", measure, unit, amount: share.roundedDown, remainder: share.remainder },
    { kind: "unitsLeft", measure, unit, left: division.unitsLeft, receivers },
    ...(division.unitsLeft ? [{ kind: "extra", measure, name, unit, left: division.unitsLeft, share, among: ranked.length } as const] : []),
  ];
}
