/** Why something is no date. */
export interface TimeFailures {
  /** A number outside the dates of Excel: 1 (1 January 1900) up to 2958465 (31 December 9999), without 60. */
  serialUnknown: { value: number };
  /** Text that is neither an ISO date nor a quarter. */
  dateTextUnknown: { value: string };
}
