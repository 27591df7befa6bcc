import type { Euros, Hours } from "../units";

export interface StaffCostsRequest {
  readonly hoursPerWeek: readonly Hours[];
  /** One for all, or one per entry of hoursPerWeek. */
  readonly weeks: number | readonly number[];
  /** Euros per hour; one for all, or one per entry of hoursPerWeek. */
  readonly hourlyRate: Euros | readonly Euros[];
}

export type StaffCosts = (request: StaffCostsRequest) => Euros[];
