import { invalid } from "../../failure/failures";
import { coefficientAt, exactDecimal, lowestExponent } from "../decimal";

/** Ways to turn exact shares into whole units: Hamilton, Webster and Jefferson. */
export type ApportionMethod = "grootste-rest" | "sainte-lague" | "d-hondt";

export const apportionMethods: readonly ApportionMethod[] = ["grootste-rest", "sainte-lague", "d-hondt"];

export interface ApportionRequest {
  /** What is split; a negative amount gives the mirror image of the positive one, with the bounds read as sizes. */
  readonly amount: number;
  /** One per recipient, not negative. */
  readonly weights: readonly number[];
  /** Every part is a whole multiple of this; 0.01 when left out. */
  readonly unit?: number;
  /** "grootste-rest" when left out. */
  readonly method?: ApportionMethod;
  /** Least that a recipient gets, also one with weight zero: one number for all, or one per recipient; multiples of the unit. */
  readonly minimum?: number | readonly number[];
  /** Most that a recipient gets, in the same form; Infinity is no maximum. */
  readonly maximum?: number | readonly number[];
}

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

/** A request with its defaults filled in. */
export interface ExactRequest {
  readonly amount: number;
  readonly weights: readonly number[];
  readonly unit: number;
  readonly method: ApportionMethod;
  readonly minimum: number | readonly number[] | undefined;
  readonly maximum: number | readonly number[] | undefined;
}
