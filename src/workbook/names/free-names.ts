import { sheetName } from "../layout/sheet-name";

/** Room for " (12)" behind a name. */
const suffixLength = 5;
const longest = 31;

/** A name for a new sheet: as wanted, with a number behind it when a sheet has that name already. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const name = sheetName(wanted);
  if (!known.has(name.toLowerCase())) return name;
  const short = sheetName(name.slice(0, longest - suffixLength));
  let number = 2;
  while (known.has(`${short} (${String(number)})`.toLowerCase())) number++;
  return `${short} (${String(number)})`;
}

/** The start of the names of a new decision's tables: the kind and a number that no table has yet. */
export function freePrefix(kind: string, tables: readonly string[]): string {
  const numbers = tables.flatMap((table) => new RegExp(`^${kind}(\\d+)[A-Z]`).exec(table)?.[1] ?? []).map(Number);
  return `${kind}${String(Math.max(0, ...numbers) + 1)}`;
}
