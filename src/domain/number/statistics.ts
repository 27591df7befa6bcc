/** The middle value, or the mean of the two in the middle; NaN without values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/**
 * Student's t distribution for a whole number of degrees of freedom, from 1: the finite series in the angle whose tangent is
 * t / sqrt(degrees) (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4). All their terms are positive, so
 * nothing is lost to cancellation.
 */

/** Probability that a value lies between -t and t, by the angle that stands for t. */
function centralProbability(angle: number, degrees: number): number {
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= (cosine * cosine * (power - 1)) / power;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/** Probability of a value of at least t. */
export function upperTail(t: number, degrees: number): number {
  const central = centralProbability(Math.atan(Math.abs(t) / Math.sqrt(degrees)), degrees);
  return t > 0 ? (1 - central) / 2 : (1 + central) / 2;
}

/** The t for which a value lies between -t and t with a given probability, from 0 up to, not including, 1. */
export function centralBound(probability: number, degrees: number): number {
  let [low, high] = [0, Math.PI / 2];
  // Halving until neighbouring doubles: the angle is as exact as it can be.
  for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (centralProbability(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return Math.tan(low) * Math.sqrt(degrees);
}
