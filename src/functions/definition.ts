import type { Bilingual } from "../text/language";

/** What may stand in a cell of an example: a formula starts with "=" and is written in English with commas. */
export type ExampleCell = string | number | boolean | null;

/**
 * A worked example: a small sheet that explains the function, is inserted by the function guide and is calculated by the tests.
 * References in its formulas are relative to its top-left cell being A1.
 */
export interface FunctionExample {
  readonly title: Bilingual;
  /** Rows of cells; the first row holds the headings. Cells that the result spills into are null. */
  readonly cells: readonly (readonly ExampleCell[])[];
  /** Address of the cell with the formula that is explained, as if the example stood in A1. */
  readonly formulaCell: string;
  /** The array that the formula gives, as shown in the guide and checked by the tests. */
  readonly expected: readonly (readonly (string | number | boolean)[])[];
  /** One or two sentences about what the example shows. */
  readonly explanation: Bilingual;
}

/** One of the words that a parameter understands. */
export interface Choice {
  readonly value: string;
  readonly text: Bilingual;
}

export type ChoiceListId = "methodeVerdeling" | "methodeProjectie" | "periodeTempo" | "periodeUren" | "sector";

export interface ParameterDefinition {
  /** Dutch name, shown in Excel in both languages. */
  readonly name: string;
  /** A range parameter receives a matrix; a scalar parameter given a range is mapped over it by Excel. */
  readonly shape: "scalar" | "range";
  readonly optional?: true;
  readonly choices?: ChoiceListId;
  readonly text: Bilingual;
}

export type FunctionGroup = "kosten" | "uren" | "inwoners" | "norm" | "trechter";

/** Everything people read about a custom function; functions.json, the guide, the help pages and the host's autocomplete come from it. */
export interface FunctionDefinition<Id extends string = string> {
  /** Id and name: Dutch, upper case, never translated or renamed. */
  readonly id: Id;
  readonly group: FunctionGroup;
  readonly parameters: readonly ParameterDefinition[];
  readonly result: "scalar" | "matrix";
  /** One sentence for Excel's function list. */
  readonly summary: Bilingual;
  /** Paragraphs for the guide and the help page: meaning, rules, what goes wrong and why. */
  readonly explanation: Bilingual<readonly string[]>;
  readonly example: FunctionExample;
}
