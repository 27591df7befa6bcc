import type { InputRow } from "../../../domain/table/cell";
import { nameKey, plainName } from "../../../domain/table/names";
import { rowNameColumn } from "../../../domain/plan/input/plan-tables";

export interface NamedRow {
  readonly name: string;
  readonly row: InputRow;
}

/** The rows that a name leads to: one without a name, or with a name that stands higher up already, can only be changed on its sheet. */
export function namedRows(table: keyof typeof rowNameColumn, rows: readonly InputRow[]): readonly NamedRow[] {
  const found = new Map<string, NamedRow>();
  for (const row of rows) {
    const name = plainName(row[rowNameColumn[table]]);
    if (name !== "" && !found.has(nameKey(name))) found.set(nameKey(name), { name, row });
  }
  return [...found.values()];
}
