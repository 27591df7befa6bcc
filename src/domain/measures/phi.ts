/** Below this the quotients of differences would lose digits; the series converge at once. */
const small = 0.5;
const terms = 18;

/** (e^x - 1) / x, which is 1 at 0. */
export const phi1 = (x: number): number => (x === 0 ? 1 : Math.expm1(x) / x);

/** (e^x - 1 - x) / x^2, which is 1/2 at 0 (Higham, Functions of Matrices, 10.7.4). */
export function phi2(x: number): number {
  if (Math.abs(x) >= small) return (Math.expm1(x) - x) / (x * x);
  let sum = 0;
  for (let k = terms; k >= 2; k--) sum = (sum * x + 1) / k;
  return sum;
}
