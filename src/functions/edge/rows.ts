import { invalidArgument } from "./failure";
import { isBlank, type Cells } from "./cells";

/** Fails unless a table has as many columns as its rows need. */
export function checkColumns(cells: Cells, table: "bijdragen" | "sleutel", least: number, most: number): void {
  const { argument, columns } = cells;
  if (columns < least || columns > most) throw invalidArgument("wrongColumns", { argument, columns, table });
}

/** Index of the first cell of every row in which something is filled in; a blank cell can arrive as 0. */
export function filledRows({ rows, columns, values }: Cells): number[] {
  const starts = Array.from({ length: rows }, (_, row) => row * columns);
  return starts.filter((start) =>
    values
      .slice(start, start + columns)
      .some((value) => !isBlank(value) && value !== 0 && (typeof value !== "string" || value.trim() !== "")),
  );
}
