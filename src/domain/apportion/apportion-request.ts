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
