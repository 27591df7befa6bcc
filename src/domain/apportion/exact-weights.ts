import { coefficientAt, exactDecimal, lowestExponent } from "../decimal/exact-decimal";
import { invalid } from "../failures";

/** The weights as whole numbers in exactly the same proportion. */
export function exactWeights(weights: readonly number[]): bigint[] {
  weights.forEach((weight, index) => {
    if (!Number.isFinite(weight)) throw invalid("weightNotFinite", { weight, index });
    if (weight < 0) throw invalid("weightNegative", { weight, index });
  });
  const decimals = weights.map(exactDecimal);
  const lowest = lowestExponent(decimals);
  return decimals.map((decimal) => coefficientAt(decimal, lowest));
}
