/** Why a series cannot be projected. Dates are ISO texts; `index` is a position counted from 0. */
export interface ProjectionFailures {
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
