/** What a value of the plan comes to for the target, in the year in which that is highest. */
export interface SolveOutcome {
  readonly value: number;
  /** Euros that the gemeente pays, or all together. */
  readonly amount: number;
  /** Only for a target per inhabitant. */
  readonly perInhabitant: number | null;
  readonly year: number;
}

/** Why a value that goes further does not help. */
export type SolveObstacle =
  /** The gemeente pays its minimum anyway. */
  | { readonly kind: "minimum"; readonly minimum: number }
  /** The contribution is paid in the first year only. */
  | { readonly kind: "onlyFirstYear"; readonly year: number }
  /** The value is at its end already. */
  | { readonly kind: "atEnd" }
  /** With values further on the plan cannot be calculated: less is left than the minima, or fewer hours than those of the diensten. */
  | { readonly kind: "cannotBeCalculated"; readonly value: number };

export type Solution =
  /** The plan as it is stays at or under the limit. `weightless`: the gemeente has no weight in any year, so that it never pays. */
  | { readonly kind: "already"; readonly now: SolveOutcome; readonly weightless: boolean }
  | {
      readonly kind: "found";
      readonly now: SolveOutcome;
      readonly answer: SolveOutcome;
      /** The last value that was not enough; null when the plan cannot be calculated with it. */
      readonly before: SolveOutcome | null;
      /** The first value further on that is not enough again, by rounding; null when there is none. */
      readonly again: SolveOutcome | null;
    }
  /** No value is enough: the one with the lowest outcome, nearest to the current one. */
  | { readonly kind: "impossible"; readonly now: SolveOutcome; readonly best: SolveOutcome; readonly obstacle: SolveObstacle | null }
  /** An amount per inhabitant does not exist in a year without inhabitants. */
  | { readonly kind: "noInhabitants"; readonly year: number };
