/** The marks in which a formula is written. What the workbook stores is always English. */
export interface Notation {
  readonly decimal: "." | ",";
  /** Between arguments, and between the parts of a structured reference. */
  readonly argument: "," | ";";
  /** Between the columns of an array constant. */
  readonly column: "," | "\\";
  /** Between the rows of an array constant. */
  readonly row: ";";
}

export const ENGLISH: Notation = { decimal: ".", argument: ",", column: ",", row: ";" };
export const DUTCH: Notation = { decimal: ",", argument: ";", column: "\\", row: ";" };
