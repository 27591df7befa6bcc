/** Exact fractions of whole numbers, written for the tests alone: what is checked with them must not be computed with them. */
export class Fraction {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static of(numerator: bigint, denominator = 1n): Fraction {
    if (denominator < 0n) return Fraction.of(-numerator, -denominator);
    const divisor = gcd(numerator < 0n ? -numerator : numerator, denominator);
    return new Fraction(numerator / divisor, denominator / divisor);
  }

  /** The decimal that JavaScript prints for a number. */
  static fromNumber(value: number): Fraction {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
    if (!match) throw new Error(`not a decimal: ${String(value)}`);
    const [, sign = "", whole = "", decimals = "", power = "0"] = match;
    const exponent = Number(power) - decimals.length;
    const digits = BigInt(`${sign}${whole}${decimals}`);
    return exponent < 0 ? Fraction.of(digits, 10n ** BigInt(-exponent)) : Fraction.of(digits * 10n ** BigInt(exponent));
  }

  static sum(values: readonly Fraction[]): Fraction {
    return values.reduce((sum, value) => sum.plus(value), Fraction.of(0n));
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator + other.numerator * this.denominator, this.denominator * other.denominator);
  }

  minus(other: Fraction): Fraction {
    return this.plus(Fraction.of(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  compare(other: Fraction): number {
    const difference = this.minus(other).numerator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.compare(other) === 0;
  }

  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return this.numerator < 0n && quotient * this.denominator !== this.numerator ? quotient - 1n : quotient;
  }

  ceiling(): bigint {
    return -Fraction.of(-this.numerator, this.denominator).floor();
  }

  toNumber(): number {
    return Number((this.numerator * 10n ** 40n) / this.denominator) / 1e40;
  }
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : gcd(b, a % b);
}
