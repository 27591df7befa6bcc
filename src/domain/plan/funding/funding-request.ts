import { invalid } from "../../failure/failures";
import { BigDecimal, isMultipleOf } from "../../number/decimal";
import type { Euros, Fraction } from "../../number/units";

/** Fixed amount; share of what is left; share of all costs. */
export const contributionKinds = ["vast", "percentage van rest", "percentage van totaal"] as const;

export type ContributionKind = (typeof contributionKinds)[number];

interface AnyContribution {
  readonly party: string;
  /** The amount is rounded half away from zero to a multiple of this; the unit when left out. */
  readonly roundTo?: Euros;
}

interface FixedContribution extends AnyContribution {
  readonly kind: "vast";
  readonly amount: Euros;
}

interface PercentageContribution extends AnyContribution {
  readonly kind: "percentage van rest" | "percentage van totaal";
  readonly fraction: Fraction;
}

export type Contribution = FixedContribution | PercentageContribution;

/** One row of the verdeelsleutel. */
export interface KeyRow {
  readonly municipality: string;
  readonly weight: number;
}

export interface RemainderRequest {
  readonly costs: Euros;
  /** In order of preference: each takes from what the earlier ones leave. */
  readonly contributions: readonly Contribution[];
  /** Smallest amount that occurs; 0.01 when left out. */
  readonly unit?: Euros;
}

export interface FundingRequest extends RemainderRequest {
  readonly key: readonly KeyRow[];
}

/** What a contribution comes to, with every step of the calculation. */
export interface ContributionStep {
  readonly contribution: Contribution;
  readonly party: string;
  /** What was left when it was this party's turn. */
  readonly restBefore: Euros;
  /** Before rounding: the fixed amount, or the percentage of the rest or of the costs. */
  readonly exact: Euros;
  readonly roundTo: Euros;
  /** The exact amount rounded half away from zero. */
  readonly rounded: Euros;
  /** Whether the rounded amount was more than was left. */
  readonly capped: boolean;
  /** What the party pays. */
  readonly amount: Euros;
  readonly restAfter: Euros;
}

export interface MunicipalShare {
  readonly municipality: string;
  readonly weight: number;
  readonly amount: Euros;
}

export interface CostDivision {
  readonly costs: Euros;
  readonly contributions: readonly ContributionStep[];
  /** What the contributions leave for the municipalities together. */
  readonly remainder: Euros;
  readonly shares: readonly MunicipalShare[];
}

export function checkContribution(contribution: Contribution, index: number, unit: Euros): void {
  const { party, roundTo = unit } = contribution;
  const value: number = contribution.kind === "vast" ? contribution.amount : contribution.fraction;
  if (!Number.isFinite(value)) throw invalid("contributionNotFinite", { party, index, value });
  if (value < 0) throw invalid("contributionNegative", { party, index, value });
  if (contribution.kind !== "vast" && value > 1) {
    throw invalid("percentageAboveOne", { party, index, value, suggestion: new BigDecimal(value).dividedBy(100).toNumber() });
  }
  if (!(roundTo > 0 && roundTo < Infinity)) throw invalid("roundToNotPositive", { party, index, roundTo });
  if (!isMultipleOf(new BigDecimal(roundTo), new BigDecimal(unit))) {
    throw invalid("roundToNotMultipleOfUnit", { party, index, roundTo, unit });
  }
}
