import { invalidArgument } from "./failure";
import { isBlank, placeOf, type Cells } from "./cells";
import { notANumber, unusable } from "./numbers";

/**
 * The text in a cell without surrounding spaces; a number is read as its digits. Empty when nothing is filled in: a blank reference can
 * arrive as 0.
 */
export function textAt(cells: Cells, index: number): string {
  const value = cells.values[index];
  if (isBlank(value) || value === 0) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw typeof value === "number" ? notANumber(value, placeOf(cells, index)) : unusable(value, placeOf(cells, index));
}

/** As textAt, for the row of a table that has other values: it must be filled in. */
export function nameAt(cells: Cells, index: number): string {
  const name = textAt(cells, index);
  if (name === "") throw invalidArgument("nameMissing", placeOf(cells, index));
  return name;
}

/** Letters and digits only, so that "Sainte-Laguë" and "sainte lague" are the same word. */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** Which of the words stands in the cell. */
export function choiceAt<Choice extends string>(cells: Cells, index: number, choices: readonly Choice[]): Choice {
  const text = textAt(cells, index);
  const chosen = choices.find((choice) => fold(choice) === fold(text));
  if (chosen === undefined) throw invalidArgument("unknownChoice", { ...placeOf(cells, index), value: text, choices: choices.join("|") });
  return chosen;
}

/** Which of the words is given, or undefined when none is. */
export const optionalChoice = <Choice extends string>(cells: Cells, choices: readonly Choice[]): Choice | undefined =>
  textAt(cells, 0) === "" ? undefined : choiceAt(cells, 0, choices);
