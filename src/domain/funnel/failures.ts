/** Why a funnel cannot be calculated. `index` is the position of the stage or conversion, counted from 0. */
export interface FunnelFailures {
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
