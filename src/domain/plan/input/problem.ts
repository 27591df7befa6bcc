import type { InputCell } from "../../table/cell";
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
  /** No whole multiple of the unit in which is divided. */
  | "notMultiple"
  /** Hours that are no whole working days, where hours are given out in days. */
  | "notWholeDays"
  /** The hours are to be proposed by figures that no gemeente has. */
  | "hoursWithoutWeight"
  /** In some year nobody who pays has any weight in a part of the key. */
  | "keyWithoutWeight"
  /** The hours to propose are less than the minima of the diensten together, or more than their maxima. */
  | "hoursBelowMinima"
  | "hoursAboveMaxima"
  /** Minima of gemeenten that together are more than what there is to divide in a year. */
  | "minimaTooHigh"
  /** Maxima that together are less than that. */
  | "maximaTooLow"
  /** An amount that follows from this value has more digits than a cell holds. */
  | "tooManyDigits"
  /** Was no gemeente on the peildatum. */
  | "noGemeenteThen"
  /** Is no gemeente in the figures of CBS. */
  | "gemeenteUnknown"
  /** Could be any of the gemeenten in `expected`, separated by "; ". */
  | "gemeenteAmbiguous"
  /** A peildatum outside the years in `expected`, of which there are figures. */
  | "noFigures"
  | "unknownRow"
  | "unknownColumn";

/** One thing in the plan's tables that stands in the way of a calculation, with its place and the value that is wrong. */
export interface PlanProblem {
  readonly key: PlanProblemKey;
  readonly table: PlanTableId;
  /** Name of the row; empty for a setting or for the table as a whole. */
  readonly row: string;
  readonly column: string;
  readonly value: InputCell;
  /** Place of the row in its table, from 1, where its name does not tell it from the others. */
  readonly at?: number;
  /** Year of the plan in which it goes wrong, or of the peildatum. */
  readonly year?: number;
  /** What may stand there, for a choice or a bound; the unit, what there is to divide, or the gemeente that came after. */
  readonly expected?: string;
}
