import { columnOf, headingOf, thisRow } from "../plan/structured-reference";
import { every } from "./column";
import type { Column } from "./column";

/** Counts the rows of a table: 1, 2, 3. */
export function numberColumn(table: string, heading: string): Column {
  return { heading, kind: "working", content: every(`=ROW()-ROW(${headingOf(table, heading)})`) };
}

interface Lookup extends Omit<Column, "content" | "kind"> {
  /** The table that gets the column, and its column that counts the rows. */
  readonly table: string;
  readonly number: string;
  /** The table and column it takes its values from, row by row. */
  readonly source: string;
  readonly sourceHeading: string;
}

/** Takes over a column of another table, row by row. */
export function lookupColumn({ table, number, source, sourceHeading, ...column }: Lookup): Column {
  return { ...column, kind: "label", content: every(`=INDEX(${columnOf(source, sourceHeading)},${thisRow(table, number)})`) };
}
