import type { PlanCell } from "./cell";
import type { PlanTableId } from "./schema";

export type PlanProblemKey =
  | "required"
  /** An error of Excel such as #N/A stands in the cell. */
  | "cellError"
  | "notANumber"
  | "negative"
  | "notWhole"
  | "aboveOne"
  | "notAYear"
  | "notAChoice"
  | "notText"
  | "duplicateName"
  | "notPositive"
  | "unknownDienst"
  | "unknownSuccessor"
  | "successorWithoutYear"
  | "successorCycle"
  | "endsBeforeItStarts"
  | "minimumAboveMaximum"
  | "keyIsNotOne"
  | "keyPartIsEmpty"
  | "noMunicipalities"
  | "aboveMost"
  | "unknownRow"
  | "unknownColumn";

/** One thing in the plan's tables that stands in the way of a calculation, with its place and the value that is wrong. */
export interface PlanProblem {
  readonly key: PlanProblemKey;
  readonly table: PlanTableId;
  /** Name of the row; empty for a setting or for the table as a whole. */
  readonly row: string;
  readonly column: string;
  readonly value: PlanCell;
  /** Place of the row in its table, from 1, where its name does not tell it from the others. */
  readonly at?: number;
  /** What may stand there, for a choice or a bound. */
  readonly expected?: string;
}
