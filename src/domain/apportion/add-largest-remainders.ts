const smallCount = 16;

/**
 * Adds one unit to each of the `left` parts with the largest remainders, an earlier one first among equals.
 * Remainders are whole numbers from 0 up to, not including, `limit`; `left` is less than the number of parts.
 */
export function addLargestRemainders(parts: number[], remainders: Float64Array, left: number, limit: number): void {
  if (left === 0) return;
  if (parts.length <= smallCount) addByRank(parts, remainders, left);
  else addByBucket(parts, remainders, left, limit);
}

function addByRank(parts: number[], remainders: Float64Array, left: number): void {
  for (let i = 0; i < parts.length; i++) {
    const own = remainders[i] as number;
    let before = 0;
    for (let j = 0; j < i; j++) if ((remainders[j] as number) >= own) before++;
    for (let j = i + 1; j < parts.length; j++) if ((remainders[j] as number) > own) before++;
    if (before < left) (parts[i] as number)++;
  }
}

/** Counts remainders per bucket, so that only the bucket in which the last unit falls needs sorting. */
function addByBucket(parts: number[], remainders: Float64Array, left: number, limit: number): void {
  const count = parts.length;
  const perBucket = count / limit;
  const counts = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) (counts[Math.floor((remainders[i] as number) * perBucket)] as number)++;
  let boundary = count;
  let open = left;
  while (open > (counts[boundary] as number)) open -= counts[boundary--] as number;
  const candidates: number[] = [];
  for (let i = 0; i < count; i++) {
    const bucket = Math.floor((remainders[i] as number) * perBucket);
    if (bucket > boundary) (parts[i] as number)++;
    else if (bucket === boundary) candidates.push(i);
  }
  candidates.sort((a, b) => (remainders[b] as number) - (remainders[a] as number));
  for (let k = 0; k < open; k++) (parts[candidates[k] as number] as number)++;
}
