// Division of a whole amount over keys by largest remainder, exactly.

/** Shares in the smallest unit of the total; equal remainders go to the first. */
export function largestRemainder(total: number, keys: number[]): number[] {
  const sum = keys.reduce((all, key) => all + BigInt(key), 0n);
  if (sum <= 0n || total < 0) throw new Error("keys must be above zero and the total not below");
  const quotas = keys.map((key) => BigInt(total) * BigInt(key));
  const shares = quotas.map((quota) => Number(quota / sum));
  const order = quotas
    .map((quota, index) => ({ index, rest: quota % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1));
  let left = total - shares.reduce((all, share) => all + share, 0);
  for (const { index } of order) {
    if (left-- <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
  }
  return shares;
}
