import { ApiError } from "../rich-api/api-error";
import type { Area } from "./area";
import { mergedAreas } from "./merged-cells";
import type { CellValue } from "../engine/grid-context";
import type { Sheet } from "./sheet";
import { assertEditable } from "./protection";
import { moved, patchOf } from "./copy-cells";

/** Excel.SortField: the column by its place in the range. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

export interface SortOptions {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
}

/** Sorts rows as Excel does: numbers, texts, logical values, errors, and empty cells last whatever the direction. */
export function sortRows(sheet: Sheet, area: Area, { fields, matchCase, hasHeaders }: SortOptions, location: string): void {
  const known = fields.every(({ key, sortOn = "Value" }) => Number.isInteger(key) && key >= 0 && key < area.columns && sortOn === "Value");
  if (!known || fields.length === 0) throw new ApiError("InvalidArgument", location);
  assertEditable(sheet, area, "sort", location);
  assertEditable(sheet, area, "content", location);
  if (mergedAreas(sheet, area).length > 0) throw new ApiError("InvalidOperation", location);
  const first = area.row + (hasHeaders ? 1 : 0);
  const rows = Array.from({ length: area.rows - (hasHeaders ? 1 : 0) }, (_row, index) => first + index);
  const collator = new Intl.Collator("nl", { sensitivity: matchCase ? "variant" : "accent", caseFirst: "lower" });
  const sorted = rows.toSorted((a, b) => {
    for (const { key, ascending = true } of fields) {
      const order = compare(sheet.value(a, area.column + key), sheet.value(b, area.column + key), ascending, collator);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const columns = Array.from({ length: area.columns }, (_column, index) => area.column + index);
  const lines = sorted.map((row) => columns.map((column) => patchOf(sheet, row, column, "All")));
  for (const [index, line] of lines.entries()) {
    const [to = 0, from = 0] = [rows[index], sorted[index]];
    if (to !== from) line.forEach((patch, at) => sheet.put(to, area.column + at, moved(sheet, patch, to - from, 0)));
  }
}

function compare(a: CellValue, b: CellValue, ascending: boolean, collator: Intl.Collator): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === EMPTY || second === EMPTY) return first - second;
  const order = first !== second ? first - second : typeof a === "string" ? collator.compare(a, String(b)) : Number(a) - Number(b);
  return ascending ? order : -order;
}

const EMPTY = 4;

function rank(value: CellValue): number {
  if (value === "") return EMPTY;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return value.startsWith("#") ? 3 : 1;
}
