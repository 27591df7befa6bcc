import type { GridContext } from "../../engine/grid-context";
import { ApiError } from "../../rich-api/api-error";
import { assertName } from "../names/name-rules";
import { gridNames } from "../names/grid-name";
import { gridTables } from "./grid-table";

/** Refuses a name that Excel does not take for a table, or that a table or a name of the workbook has. */
export function assertTableName(ctx: GridContext, name: unknown, ownId: string, location: string): string {
  const text = assertName(name, location);
  const same = (other: string): boolean => other.toLowerCase() === text.toLowerCase();
  const taken =
    gridTables(ctx).some((table) => table.id !== ownId && same(table.name)) ||
    gridNames(ctx).some((known) => known.sheetId === undefined && same(known.name));
  if (taken) throw new ApiError("ItemAlreadyExists", location);
  return text;
}

/** The first free name in the manner of a Dutch Excel: Tabel1, Tabel2, ... */
export function freeTableName(ctx: GridContext): string {
  const taken = new Set([...gridTables(ctx), ...gridNames(ctx)].map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`tabel${number}`)) number++;
  return `Tabel${number}`;
}
