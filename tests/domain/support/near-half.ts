import fc from "fast-check";

/** A product that has to be rounded to a multiple of a step; the values are whole numbers of cents and of 10^-decimals. */
export interface Rounding {
  readonly amount: number;
  readonly part: number;
  readonly step: number;
  /** In cents, by whole numbers only. */
  readonly rounded: bigint;
}

const steps = [1n, 1n, 5n, 10n, 100n, 25_000n, 100_000n];

/**
 * Amounts times fractions, most of which come out on or right beside a half: that is where binary fractions go wrong. Together they have at
 * most 15 digits, as what a formula can round.
 */
export const nearHalf: fc.Arbitrary<Rounding> = fc
  .record({
    decimals: fc.integer({ min: 2, max: 6 }),
    part: fc.nat({ max: 999_998 }),
    digits: fc.integer({ min: 2, max: 13 }),
    cents: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
    step: fc.constantFrom(...steps),
    from: fc.constantFrom(-1n, 0n, 0n, 0n, 1n),
  })
  .map(({ decimals, part, digits, cents, step, from }) => {
    const scale = 10n ** BigInt(decimals);
    const numerator = (BigInt(part) % (scale - 1n)) + 1n;
    const longest = 10n ** BigInt(Math.min(digits, 15 - String(numerator).length));
    const drawn = (BigInt(cents) % longest) + 1n;
    const amount = beside(drawn, numerator, scale * step, from, longest) ?? drawn;
    return {
      amount: Number(`${String(amount)}e-2`),
      part: Number(`${String(numerator)}e-${String(decimals)}`),
      step: Number(`${String(step)}e-2`),
      rounded: ((2n * amount * numerator + scale * step) / (2n * scale * step)) * step,
    };
  });

/** An amount whose product with the part, in steps, is `from` smallest parts away from a half; null when there is none below the longest. */
function beside(drawn: bigint, part: bigint, steps: bigint, from: bigint, longest: bigint): bigint | null {
  const wanted = steps / 2n + from;
  const inverse = inverseOf(part % steps, steps);
  if (inverse === null) return null;
  const first = (((wanted * inverse) % steps) + steps) % steps;
  const found = first + (drawn / steps) * steps;
  return found > 0n && found <= longest ? found : first > 0n && first <= longest ? first : null;
}

/** The number that gives 1 when multiplied, by the extended algorithm of Euclid; null when they have a divisor in common. */
function inverseOf(value: bigint, modulus: bigint): bigint | null {
  let [a, b, x, y] = [value, modulus, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  return a === 1n ? ((x % modulus) + modulus) % modulus : null;
}
