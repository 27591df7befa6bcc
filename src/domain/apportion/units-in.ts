import { coefficientAt, exactDecimal, lowestExponent } from "../decimal/exact-decimal";

/** How many units an amount is; null when it is not a whole number of them. */
export function unitsIn(amount: number, unit: number): bigint | null {
  if (amount === 0) return 0n;
  const exactAmount = exactDecimal(amount);
  const exactUnit = exactDecimal(unit);
  const lowest = lowestExponent([exactAmount, exactUnit]);
  const scaledUnit = coefficientAt(exactUnit, lowest);
  const scaledAmount = coefficientAt(exactAmount, lowest);
  return scaledAmount % scaledUnit === 0n ? scaledAmount / scaledUnit : null;
}
