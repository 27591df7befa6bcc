import type { ApportionMethod } from "./apportion-request";
import type { ClampedShares } from "./clamp-shares";
import { PriorityQueue } from "./priority-queue";
import { compareRatios, ratio, type Ratio } from "./ratio";
import type { WholeBounds } from "./whole-bounds";

/** A recipient and the strength of its claim on one particular unit. */
interface Claim extends Ratio {
  readonly index: number;
}

/**
 * Gives units one by one to the highest claim, weight / (2 x units + 1) or weight / (units + 1), the earlier recipient first among
 * equals, within the bounds. That process is not walked from its start: the rounded clamped shares are where it stands when all claims
 * down to 1 / lambda are met. From there no more units than there are recipients have to be given or taken back.
 */
export function divisorMethod(
  method: Exclude<ApportionMethod, "grootste-rest">,
  units: bigint,
  { fixed, units: freeUnits, weight: freeWeight }: ClampedShares,
  weights: readonly bigint[],
  { lower, upper }: WholeBounds,
): bigint[] {
  const step = method === "d-hondt" ? 1n : 2n;
  // floor(share) for d'Hondt, floor(share + 1/2) for Sainte-Laguë.
  const parts = weights.map((weight, index) => fixed[index] ?? (step * freeUnits * weight + (step - 1n) * freeWeight) / (step * freeWeight));
  const open = parts.reduce((left, part) => left - part, units);
  const giving = open > 0n;
  const change = giving ? 1n : -1n;
  const queue = new PriorityQueue<Claim>(giving ? strongestFirst : weakestFirst);
  const enqueue = (index: number) => {
    const weight = weights[index] ?? 0n;
    const part = parts[index] ?? 0n;
    const movable = weight > 0n && (giving ? part < (upper[index] ?? 0n) : part > (lower[index] ?? 0n));
    const unit = giving ? part : part - 1n;
    if (movable) queue.push({ ...ratio(weight, step * unit + 1n), index });
  };
  if (open !== 0n) parts.forEach((_, index) => { enqueue(index); });
  for (let left = open; left !== 0n; left -= change) {
    const next = queue.pop();
    if (next === undefined) break;
    parts[next.index] = (parts[next.index] ?? 0n) + change;
    enqueue(next.index);
  }
  return parts;
}

const strongestFirst = (a: Claim, b: Claim): number => compareRatios(b, a) || a.index - b.index;
const weakestFirst = (a: Claim, b: Claim): number => -strongestFirst(a, b);
