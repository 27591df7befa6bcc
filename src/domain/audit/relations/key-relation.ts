import { million, type Amounts, type CellId, type Relation } from "./relation";

interface KeyRequest {
  readonly total: CellId;
  readonly parts: readonly CellId[];
  /** Cells with the weights; null where they are known from outside the table. */
  readonly keys: readonly CellId[] | null;
  readonly weights: readonly bigint[];
  /** The unit to which amounts are rounded. */
  readonly unit: bigint;
  /** What every row gets before the rest is divided. */
  readonly fixed: bigint;
  readonly of: readonly string[];
}

/** Steps around the share of a row that are tried. */
const steps = [0n, 1n, -1n, 2n, -2n, 3n];

/** The parts divide the total by the keys, by largest remainders. */
export function keyRelation({ total, parts, keys, weights, unit, fixed, of }: KeyRequest): Relation {
  const weightsIn = (amounts: Amounts) => (keys ? keys.map(amounts) : weights);
  const holds = (amounts: Amounts) =>
    areLargestRemainders(
      amounts(total) - fixed * BigInt(parts.length),
      parts.map((part) => amounts(part) - fixed),
      weightsIn(amounts),
      unit,
    );
  return {
    kind: "key",
    target: total,
    cells: [total, ...parts, ...(keys ?? [])],
    of,
    holds,
    expected: (amounts) => parts.reduce((sum, part) => sum + amounts(part), 0n),
    solve: (cell, amounts) => {
      const sum = parts.reduce((all, part) => all + amounts(part), 0n);
      if (cell === total) return [sum];
      const at = parts.indexOf(cell);
      const keyed = weightsIn(amounts);
      const allKeys = keyed.reduce((all, key) => all + key, 0n);
      if (at >= 0) {
        const key = keyed[at] ?? 0n;
        const [otherParts, otherKeys] = [sum - amounts(cell) - fixed * BigInt(parts.length - 1), allKeys - key];
        if (otherParts <= 0n || otherKeys <= 0n) return [];
        const share = (otherParts * key) / otherKeys / unit;
        return [amounts(cell) + amounts(total) - sum, ...steps.map((step) => (share + step) * unit + fixed)];
      }
      const keyAt = keys?.indexOf(cell) ?? -1;
      if (keyAt < 0) return [];
      const part = amounts(parts[keyAt] ?? total) - fixed;
      const [otherParts, otherKeys] = [sum - part - fixed * BigInt(parts.length), allKeys - (keyed[keyAt] ?? 0n)];
      if (otherParts <= 0n || otherKeys <= 0n) return [];
      const key = (part * otherKeys) / otherParts / million;
      return steps.map((step) => (key + step) * million);
    },
  };
}

/** Each part is its quota rounded down or up, and nothing rounded up has a smaller remainder than something rounded down. */
export function areLargestRemainders(total: bigint, parts: readonly bigint[], keys: readonly bigint[], unit: bigint): boolean {
  const sum = keys.reduce((all, key) => all + key, 0n);
  if (sum <= 0n || total < 0n || total % unit !== 0n || keys.some((key) => key < 0n)) return false;
  let [leastUp, mostDown, shared] = [sum, -1n, 0n];
  for (const [index, part] of parts.entries()) {
    const quota = (total / unit) * (keys[index] ?? 0n);
    const [floor, rest] = [quota / sum, quota % sum];
    if (part % unit !== 0n) return false;
    shared += part;
    if (part / unit === floor) mostDown = rest > mostDown ? rest : mostDown;
    else if (part / unit === floor + 1n && rest > 0n) leastUp = rest < leastUp ? rest : leastUp;
    else return false;
  }
  return shared === total && leastUp >= mostDown;
}
