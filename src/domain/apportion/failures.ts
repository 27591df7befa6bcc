/** Why an amount cannot be split. `index` is the position of the offending recipient, counted from 0. */
export interface ApportionFailures {
  unknownMethod: { method: string };
  amountNotFinite: { amount: number };
  unitNotPositive: { unit: number };
  amountNotMultipleOfUnit: { amount: number; unit: number };
  /** A part would need more digits than a cell can hold (some 15), so the parts would not add up; a larger unit helps. */
  amountTooPrecise: { amount: number; unit: number };
  noWeights: { amount: number };
  weightNotFinite: { weight: number; index: number };
  weightNegative: { weight: number; index: number };
  allWeightsZero: { amount: number; count: number };
  minimumCount: { count: number; expected: number };
  maximumCount: { count: number; expected: number };
  minimumNotFinite: { minimum: number; index: number };
  maximumNotFinite: { maximum: number; index: number };
  minimumNegative: { minimum: number; index: number };
  maximumNegative: { maximum: number; index: number };
  minimumNotMultipleOfUnit: { minimum: number; unit: number; index: number };
  maximumNotMultipleOfUnit: { maximum: number; unit: number; index: number };
  minimumAboveMaximum: { minimum: number; maximum: number; index: number };
  /**
   * The bounds leave no room: the minima add up to more than the amount, or the maxima to less.
   * A recipient with weight zero counts with its minimum in both sums. Infinity: some recipient has no maximum.
   */
  boundsInfeasible: { amount: number; minimumSum: number; maximumSum: number };
}
