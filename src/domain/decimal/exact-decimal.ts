/** coefficient x 10^exponent, without any rounding. */
export interface ExactDecimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** The shortest decimal that a number stands for: 0.1 is 1 x 10^-1. The number must be finite. */
export function exactDecimal(value: number): ExactDecimal {
  if (Number.isSafeInteger(value)) return { coefficient: BigInt(value), exponent: 0 };
  const [mantissa = "", power = "0"] = value.toString().split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  return { coefficient: BigInt(whole + decimals), exponent: Number(power) - decimals.length };
}

/** The double nearest to an exact decimal. */
export function nearestDouble({ coefficient, exponent }: ExactDecimal): number {
  return Number(`${String(coefficient)}e${String(exponent)}`);
}

/** The coefficient once the exponent is brought down to one that is not higher. */
export function coefficientAt({ coefficient, exponent }: ExactDecimal, lower: number): bigint {
  return coefficient === 0n ? 0n : coefficient * 10n ** BigInt(exponent - lower);
}

/** Lowest exponent among decimals; zeros do not count, as they fit every exponent. */
export function lowestExponent(decimals: readonly ExactDecimal[]): number {
  let lowest = Infinity;
  for (const { coefficient, exponent } of decimals) if (coefficient !== 0n && exponent < lowest) lowest = exponent;
  return lowest === Infinity ? 0 : lowest;
}
