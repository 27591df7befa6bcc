/** Why a funding plan cannot be made. `index` is the position of the contribution, counted from 0. */
export interface FundingFailures {
  costsNotFinite: { costs: number };
  /** Costs to be covered cannot be less than nothing: the order of the contributions would have no meaning. */
  costsNegative: { costs: number };
  costsNotMultipleOfUnit: { costs: number; unit: number };
  contributionNotFinite: { party: string; index: number; value: number };
  contributionNegative: { party: string; index: number; value: number };
  /** A percentage above 1: `suggestion` is the value divided by 100 (65 was meant as 0,65). */
  percentageAboveOne: { party: string; index: number; value: number; suggestion: number };
  roundToNotPositive: { party: string; index: number; roundTo: number };
  /** The rest could not be shared in whole units. */
  roundToNotMultipleOfUnit: { party: string; index: number; roundTo: number; unit: number };
  /** Something is left to share, but the key has no rows. */
  keyEmpty: { remainder: number };
  /** Something is left to share, but every weight of the key is zero. */
  keyAllZero: { remainder: number; count: number };
}
