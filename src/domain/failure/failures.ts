import { DomainFailure } from "./failure";

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

/** Why a funnel cannot be calculated. `index` is the position of the stage or conversion, counted from 0. */
interface FunnelFailures {
  countNotFinite: { count: number; index: number };
  countNegative: { count: number; index: number };
  /** A later stage with more people than the one before. */
  countRises: { count: number; previous: number; index: number };
  /** Nobody in the first stage. */
  funnelEmpty: { stages: number };
  goalNotFinite: { goal: number };
  goalNegative: { goal: number };
  conversionNotFinite: { conversion: number; index: number };
  conversionNegative: { conversion: number; index: number };
  /** `suggestion` is the value divided by 100. */
  conversionAboveOne: { conversion: number; index: number; suggestion: number };
  /** Nobody passes, so that no number in front is enough. */
  conversionZero: { index: number };
}

/** Why no number of jobs can be found that closes a gap. */
interface MeasureFailures {
  /** On the day none of the jobs of the measure exists: it starts later. */
  measureWithoutEffect: { start: string; day: string };
  /** However large the measure: its own uncertainty keeps the chance below `highest`. */
  chanceOutOfReach: { chance: number; highest: number };
  chanceOutOfRange: { chance: number };
}

/** Why there is no answer about the norm. Dates are ISO texts; `index` is a position counted from 0. */
interface NormFailures {
  /** Not a whole number from 1900 up to 9999. */
  normYearInvalid: { year: number; index: number };
  normYearTwice: { year: number; index: number; firstIndex: number };
  normNotFinite: { norm: number; index: number };
  normNegative: { norm: number; index: number };
  normCount: { norms: number; years: number };
  normMissing: Record<never, never>;
  realisationMissing: Record<never, never>;
  /** Before 31 December of the first year, or after that of the last. */
  normOutsideYears: { date: string; firstYear: number; lastYear: number };
  /** There is no national target for the year. */
  nationalTargetYearUnknown: { year: number; firstYear: number; lastYear: number };
  paceNotFinite: { what: "current" | "target"; value: number };
  targetDayNotLater: { targetDay: string; currentDay: string };
  /** A value of one of two series that is no number. */
  seriesValueNotFinite: { series: "A" | "B"; value: number; index: number };
  seriesCount: { days: number; seriesA: number; seriesB: number };
  dayTwice: { date: string; index: number; firstIndex: number };
  tooFewForLines: { count: number; needed: number };
  /** The lines run side by side, or crossed before the last observation. `crossed` is null when they never cross in the years of Excel. */
  noCrossing: { last: string; crossed: string | null };
}

/** Why there is no population figure or list. */
export interface PopulationFailures {
  municipalityUnknown: { name: string };
  /** `candidates` names the municipalities it could be, separated by "; ". */
  municipalityAmbiguous: { name: string; candidates: string };
  /** `firstYear` and `lastYear`: the years in the table in which it is a municipality; `successor` is where it went, if known. */
  municipalityNotInYear: { name: string; year: number; firstYear: number; lastYear: number; successor: string | null };
  /** It ended before the first year of the table. `endedOn` is the first day without it, as an ISO date. */
  municipalityEnded: { name: string; endedOn: string; successor: string };
  /** The table has no figures of that year. */
  populationYearUnknown: { year: number; firstYear: number; lastYear: number };
  regionUnknown: { name: string };
}

/** Why a series cannot be projected. Dates are ISO texts; `index` is a position counted from 0. */
interface ProjectionFailures {
  unknownProjectionMethod: { method: string };
  /** The interval should hold between 0 and 1 of the outcomes, both excluded. */
  confidenceOutOfRange: { confidence: number };
  observationNotFinite: { value: number; index: number };
  observationTwice: { date: string; index: number; firstIndex: number };
  /** More observations, or more steps from the first to the last, than a projection is for. */
  seriesTooLong: { count: number; longest: number };
  tooFewObservations: { method: string; count: number; needed: number };
  /** The dates are no ends of months, quarters, half-years or years, nor the same day of each. */
  stepsUnequal: { method: string };
  /** A date before the last observation, on which nothing was observed. */
  targetInPast: { date: string; last: string };
}

/** Why something is no date. */
interface TimeFailures {
  /** A number outside the dates of Excel: 1 (1 January 1900) up to 2958465 (31 December 9999), without 60. */
  serialUnknown: { value: number };
  /** Text that is neither an ISO date nor a quarter. */
  dateTextUnknown: { value: string };
}

/** Every key a calculation can fail with, and the values its sentence quotes. Positions are counted from 0. */
export type DomainFailures = ApportionFailures & FundingFailures & PopulationFailures & QuantityFailures;

/** The same for dates, the norm, projections and funnels. */
export type NormDomainFailures = TimeFailures & NormFailures & ProjectionFailures & FunnelFailures & MeasureFailures;

type Failures = DomainFailures & NormDomainFailures;

/** Keys that any calculation on quantities can give. */
export interface QuantityFailures {
  /** `what` is the field's name in code (hours, weeks, ...); `index` is null for a single value. */
  quantityNotFinite: { what: string; index: number | null; value: number };
  quantityNegative: { what: string; index: number | null; value: number };
  quantityNotPositive: { what: string; index: number | null; value: number };
  /** Hours x weeks x rate is an amount with more digits than a cell holds; `index` is the position of the hours. */
  costsTooLarge: { index: number; hoursPerWeek: number; weeks: number; hourlyRate: number };
  shapeMismatch: { what: string; length: number; expected: number };
}

/** The input is wrong. */
export function invalid<Key extends keyof Failures>(key: Key, details: Failures[Key]): DomainFailure<Key> {
  return new DomainFailure("invalid", key, { ...details });
}

/** The input is fine, but there is no answer. */
export function unavailable<Key extends keyof Failures>(key: Key, details: Failures[Key]): DomainFailure<Key> {
  return new DomainFailure("unavailable", key, { ...details });
}
