import { englishDate } from "./english-date";
import { englishNumber } from "./english-number";

/** What Excel makes of a text that is put in a cell. `format`: the number format that goes with the way of writing. */
export interface TypedText {
  readonly value: number | boolean;
  readonly format?: string;
}

/** The number, date, time or logical value that a text stands for in Excel's American notation; undefined when it stays text. */
export function typedText(text: string, thisYear: number): TypedText | undefined {
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { value: word === "TRUE" };
  return englishNumber(text) ?? englishDate(text, thisYear);
}
