/** Why an amount cannot be split. `index` is the position of the offending recipient, counted from 0. */
export interface ApportionFailures {
  amountNotFinite: { amount: number };
  unitNotPositive: { unit: number };
  amountNotMultipleOfUnit: { amount: number; unit: number };
  noWeights: { amount: number };
  weightNotFinite: { weight: number; index: number };
  weightNegative: { weight: number; index: number };
  allWeightsZero: { amount: number; count: number };
  /** A bound that is NaN or infinite. */
  minimumNotFinite: { minimum: number; index: number };
  maximumNotFinite: { maximum: number; index: number };
  minimumNegative: { minimum: number; index: number };
  maximumNegative: { maximum: number; index: number };
  minimumNotMultipleOfUnit: { minimum: number; unit: number; index: number };
  maximumNotMultipleOfUnit: { maximum: number; unit: number; index: number };
  minimumAboveMaximum: { minimum: number; maximum: number; index: number };
  minimumCount: { count: number; expected: number };
  maximumCount: { count: number; expected: number };
  /** The bounds leave no room: the minima together exceed the amount, or the maxima of those who may receive fall short of it. */
  boundsInfeasible: { amount: number; minimumSum: number; maximumSum: number };
  unknownMethod: { method: string };
}
