/** A fraction of whole numbers; `approximate` is its quotient in doubles, of whatever quality. */
export interface Ratio {
  readonly numerator: bigint;
  /** More than zero. */
  readonly denominator: bigint;
  readonly approximate: number;
}

export function ratio(numerator: bigint, denominator: bigint): Ratio {
  return { numerator, denominator, approximate: Number(numerator) / Number(denominator) };
}

/** Far more than the error of three roundings, far less than most differences. */
const clearlyApart = 1e-12;
/** Below this, doubles lose precision. */
const smallestPrecise = 1e-290;

/** Exact order of two ratios; multiplies across only when their approximations are too close, too small or too large to tell. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.approximate - b.approximate;
  if (
    Math.abs(difference) > clearlyApart * Math.max(a.approximate, b.approximate) &&
    Math.min(a.approximate, b.approximate) > smallestPrecise
  ) {
    return difference;
  }
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}
