/** Why no number of jobs can be found that closes a gap. */
export interface MeasureFailures {
  /** On the day none of the jobs of the measure exists: it starts later. */
  measureWithoutEffect: { start: string; day: string };
  /** However large the measure: its own uncertainty keeps the chance below `highest`. */
  chanceOutOfReach: { chance: number; highest: number };
  chanceOutOfRange: { chance: number };
}
