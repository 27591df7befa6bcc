/** What a unit is worth: multiplier / divisor, both whole. */
export interface UnitSize {
  readonly multiplier: number;
  readonly divisor: number;
}

/**
 * Amounts for whole quotients, with one unit more for each of the `left` largest remainders, the earlier one first among equals.
 * Compares all with all: for a few recipients only.
 */
export function roundByRank(quotients: readonly number[], remainders: readonly number[], left: number, size: UnitSize): number[] {
  const count = quotients.length;
  const { multiplier, divisor } = size;
  const amounts = new Array<number>(count);
  for (let i = 0; i < count; i++) {
    const own = remainders[i] as number;
    let before = 0;
    for (let j = 0; j < i; j++) if ((remainders[j] as number) >= own) before++;
    for (let j = i + 1; j < count; j++) if ((remainders[j] as number) > own) before++;
    const quotient = quotients[i] as number;
    amounts[i] = ((before < left ? quotient + 1 : quotient) * multiplier) / divisor;
  }
  return amounts;
}
