import { sizeOf, type Amounts, type CellId, type Relation } from "./relation";

export interface SignedCell {
  readonly cell: CellId;
  readonly sign: 1n | -1n;
}

interface SumRequest {
  readonly kind: "sum" | "across" | "equal";
  readonly target: CellId;
  readonly parts: readonly SignedCell[];
  /** What unrounded results of formulas may differ by. */
  readonly slack: bigint;
  readonly of: readonly string[];
}

/** The target is the sum of the parts, each with its sign. */
export function sumRelation({ kind, target, parts, slack, of }: SumRequest): Relation {
  const signs = new Map(parts.map(({ cell, sign }) => [cell, sign]));
  const sum = (amounts: Amounts) => parts.reduce((all, { cell, sign }) => all + sign * amounts(cell), 0n);
  return {
    kind,
    target,
    cells: [target, ...parts.map(({ cell }) => cell)],
    of,
    holds: (amounts) => sizeOf(amounts(target) - sum(amounts)) <= slack,
    expected: sum,
    solve: (cell, amounts) => {
      const gap = amounts(target) - sum(amounts);
      if (cell === target) return [amounts(target) - gap];
      return [amounts(cell) + gap * (signs.get(cell) ?? 1n)];
    },
  };
}
