const decimals = (shown: unknown): number => String(shown).split(".")[1]?.length ?? 0;

/** The guide shows some numbers rounded: each number with as many decimals as are shown. */
export function asShown(outcome: unknown, expected: readonly (readonly unknown[])[]): unknown {
  if (!Array.isArray(outcome)) return outcome;
  return outcome.map((row: readonly unknown[], y) =>
    row.map((cell, x) => (typeof cell === "number" ? Number(cell.toFixed(decimals(expected[y]?.[x]))) : cell)),
  );
}
