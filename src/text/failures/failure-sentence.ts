import type { DomainFailure } from "../../domain/failure/failure";
import type { DomainFailures, NormDomainFailures } from "../../domain/failure/failures";
import type { ArgumentPlace } from "../format/argument-place";

/** What can be wrong with the arguments of a function, before anything is calculated. */
export interface ArgumentFailures {
  /** Text that is no number in any notation. */
  notANumber: ArgumentPlace & { value: string };
  /** Text that a person reads as a number: "1.257", "€ 1.257,00". */
  numberAsText: ArgumentPlace & { value: string; number: number };
  /** Text that a person reads as a percentage: "65%". */
  percentageAsText: ArgumentPlace & { value: string; fraction: number };
  booleanNotANumber: ArgumentPlace & { value: boolean };
  /** The cell holds an error value such as #DIV/0!. */
  cellError: ArgumentPlace & { value: string };
  /** The cell holds a value of a kind that functions cannot use, such as a data type or a picture. */
  unusableValue: ArgumentPlace & { value: string | boolean };
  notFinite: ArgumentPlace & { value: number };
  negative: ArgumentPlace & { value: number };
  notPositive: ArgumentPlace & { value: number };
  /** A percentage above 1, where a fraction is meant. */
  fractionAboveOne: ArgumentPlace & { value: number };
  /** A single value was expected. */
  notOneValue: { argument: string; rows: number; columns: number };
  /** Not a rectangle of cells. */
  notARange: { argument: string };
  shapeDiffers: { argument: string; rows: number; columns: number; other: string; otherRows: number; otherColumns: number };
  /** A table with another number of columns than its rows need. */
  wrongColumns: { argument: string; columns: number; table: "bijdragen" | "sleutel" };
  /** `choices` are the words that are understood, separated by "|". */
  unknownChoice: ArgumentPlace & { value: string; choices: string };
  /** Nothing is filled in where a name is needed. */
  missing: ArgumentPlace;
  /** As missing, in a row of a table that has other values. */
  nameMissing: ArgumentPlace;
  /** As nameMissing, for a number that cannot count as 0. */
  valueMissing: ArgumentPlace;
  /** A part of the stage before cannot be told, as there is nobody in it. */
  emptyStageBefore: ArgumentPlace;
  /** Text that a person reads as a date, in a form that functions do not take: "31-12-2020". `date` is the same day as they do take it. */
  dateAsText: ArgumentPlace & { value: string; date: string };
  /** Nothing is filled in where a date is needed. */
  dateMissing: ArgumentPlace;
  notAYear: ArgumentPlace & { value: number };
  /** The bundled figures could not be read. */
  dataNotLoaded: Record<never, never>;
  /** The outcome is larger than a cell can hold. */
  resultTooLarge: Record<never, never>;
  /** A defect of our own. */
  unexpected: Record<never, never>;
}

export type Failures = ArgumentFailures & DomainFailures & NormDomainFailures;

/** One sentence per failure. A failure of a calculation is told with its place when the values came from cells. */
export type FailureTexts = { readonly [Key in keyof Failures]: (details: Failures[Key] & Partial<ArgumentPlace>) => string };

/** The sentence for a failure, in the language of the texts. */
export function failureSentence(failure: DomainFailure, texts: FailureTexts): string {
  const sentences: Readonly<Record<string, ((details: never) => string) | undefined>> = texts;
  const sentence = sentences[failure.key] ?? texts.unexpected;
  return sentence(failure.details as never);
}
