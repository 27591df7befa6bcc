import { isBlank, sameShape, type Cells } from "./cells";

/**
 * Indexes of the rows of a series in two ranges of the same shape: when, and how much. A row without a value is left out, as nothing
 * is known of it; so is an empty row, whose blank cells can arrive as 0.
 */
export function filledPairs(when: Cells, howMuch: Cells): number[] {
  sameShape(howMuch, when);
  return when.values.flatMap((moment, index) => {
    const value = howMuch.values[index];
    const empty = value === 0 && (isBlank(moment) || moment === 0);
    return isBlank(value) || empty ? [] : index;
  });
}
