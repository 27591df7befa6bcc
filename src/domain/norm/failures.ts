/** Why there is no answer about the norm. Dates are ISO texts; `index` is a position counted from 0. */
export interface NormFailures {
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
