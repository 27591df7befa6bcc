import { lastColumnOf, lastRowOf, type Area } from "../address/area";
import type { Sheet } from "../cells/sheet";

export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** Whether a cell's formula or shown text holds what is looked for. */
export function matcher(
  sheet: Sheet,
  text: string,
  { completeMatch = false, matchCase = false }: SearchCriteria,
): (row: number, column: number) => boolean {
  const fold = (value: string): string => (matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  return (row, column) => {
    const contents = [sheet.raw(row, column)?.f, sheet.text(row, column)];
    return contents.some(
      (content) => content != null && content !== "" && (completeMatch ? fold(content) === wanted : fold(content).includes(wanted)),
    );
  };
}

/** The first cell of an area, row by row, that holds the text. */
export function findCell(sheet: Sheet, area: Area, text: string, criteria: SearchCriteria): Area | undefined {
  const used = sheet.used(true, area);
  if (!used || text === "") return undefined;
  const matches = matcher(sheet, text, criteria);
  const found: Area[] = [];
  const backwards = criteria.searchDirection === "Backwards";
  for (let row = used.row; row <= lastRowOf(used); row++) {
    for (let column = used.column; column <= lastColumnOf(used); column++) {
      if (!matches(row, column)) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      if (!backwards) return cell;
      found.push(cell);
    }
  }
  return found.at(-1);
}
