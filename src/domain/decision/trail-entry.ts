import type { Day } from "../time/day";

export const purposes = ["vaststellen", "adviseren", "bespreken"] as const;
export const statuses = ["concept", "besproken", "vastgesteld"] as const;

export type Purpose = (typeof purposes)[number];
export type DecisionStatus = (typeof statuses)[number];

/** One moment at which a scenario was discussed. */
export interface TrailEntry {
  readonly scenario: string;
  /** null when what stands in the workbook is no date. */
  readonly day: Day | null;
  readonly meeting: string;
  /** As it stands in the workbook: people may write something else there. */
  readonly purpose: string;
  readonly conclusion: string;
  readonly status: string;
}
