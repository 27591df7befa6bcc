import type { InputCell } from "../../table/cell";
import type { PlanProblemKey } from "../../plan/input/problem";
import type { NormPartId } from "./schema";

/** What can be wrong with one cell by itself; the same as in a plan where the cells are of the same kinds. */
type CellProblemKey = Extract<
  PlanProblemKey,
  | "required"
  | "cellError"
  | "notANumber"
  | "negative"
  | "notWhole"
  | "aboveOne"
  | "notAYear"
  | "notAChoice"
  | "notText"
  | "duplicateName"
  | "aboveMost"
>;

export type NormProblemKey =
  | CellProblemKey
  | "notADate"
  /** A bare number such as 2019, which Excel takes for a day in 1905. */
  | "yearAsDate"
  /** Before the nulmeting of the end of 2012. */
  | "beforeBaseline"
  | "futureDate"
  | "dateTwice"
  | "yearTwice"
  | "yearTooFar"
  | "endsBeforeItStarts"
  | "retentionZero"
  | "hoursAndAmount"
  /** A later stage of the funnel with more people than the one before. */
  | "stageRises"
  /** A stage is filled in, but the one before is not. */
  | "stageSkipped";

/** One thing in the tables of the norm that stands in the way of a calculation. */
export interface NormProblem {
  readonly key: NormProblemKey;
  readonly table: NormPartId;
  /** Row of the table, counted from 1; always 1 in the settings, where a column is a cell of its own. */
  readonly row: number;
  readonly column: string;
  readonly value: InputCell;
  /** The choices, the row that has the same date or name, the last year that is accepted, or the number in the stage before. */
  readonly expected?: string;
}
