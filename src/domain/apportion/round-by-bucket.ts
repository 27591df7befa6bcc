import type { UnitSize } from "./round-by-rank";

const buckets = 256;

/**
 * As roundByRank, for many recipients: counts the remainders per bucket, so that only the bucket in which the last unit falls is sorted.
 * Remainders lie from 0 up to, not including, `limit`.
 */
export function roundByBucket(
  quotients: readonly number[],
  remainders: readonly number[],
  left: number,
  limit: number,
  size: UnitSize,
): number[] {
  const count = quotients.length;
  const { multiplier, divisor } = size;
  const perBucket = buckets / limit;
  // One bucket more: the largest remainder may be rounded up to the limit.
  const counts = new Int32Array(buckets + 1);
  for (let i = 0; i < count; i++) (counts[Math.floor((remainders[i] as number) * perBucket)] as number)++;
  let boundary = buckets;
  let open = left;
  while (open > (counts[boundary] as number)) open -= counts[boundary--] as number;
  const candidates: number[] = [];
  const amounts = new Array<number>(count);
  for (let i = 0; i < count; i++) {
    const bucket = Math.floor((remainders[i] as number) * perBucket);
    const quotient = quotients[i] as number;
    if (bucket === boundary) candidates.push(i);
    amounts[i] = ((bucket > boundary ? quotient + 1 : quotient) * multiplier) / divisor;
  }
  if (open < candidates.length) candidates.sort((a, b) => (remainders[b] as number) - (remainders[a] as number));
  for (let k = 0; k < open; k++) {
    const i = candidates[k] as number;
    amounts[i] = (((quotients[i] as number) + 1) * multiplier) / divisor;
  }
  return amounts;
}
