import type { InputCell, InputRow } from "../../table/cell";
import { isSameName } from "../../table/names";
import { type ColumnSchema, type PlanTableId, settingSchemas } from "./schema";

/** The tables of a plan as they stand in the workbook, by column id. Settings are one row. */
export interface PlanTables {
  readonly gemeenten: readonly InputRow[];
  readonly uitvoeringsdiensten: readonly InputRow[];
  readonly bijdragen: readonly InputRow[];
  readonly kosten: readonly InputRow[];
  readonly instellingen: InputRow;
}

/** What a scenario holds: only the cells in which it differs from the base. `row` is the row's name; empty for a setting. */
export interface Override {
  readonly table: PlanTableId;
  readonly row: string;
  readonly column: string;
  readonly value: InputCell;
}

export interface Scenario {
  readonly name: string;
  readonly overrides: readonly Override[];
}

/** The column that names the rows of each table. */
export const rowNameColumn = {
  gemeenten: "gemeente",
  uitvoeringsdiensten: "uitvoeringsdienst",
  bijdragen: "partij",
  kosten: "omschrijving",
} as const satisfies Record<Exclude<PlanTableId, "instellingen">, string>;

/** The base's value of a cell; of a setting that is not filled in, the value that then holds. */
export function baseValue(tables: PlanTables, { table, row, column }: Omit<Override, "value">): InputCell {
  if (table === "instellingen") return tables.instellingen[column] ?? initialOf(column);
  return tables[table].find((one) => isSameName(one[rowNameColumn[table]], row))?.[column] ?? null;
}

const initialOf = (column: string): InputCell =>
  (settingSchemas as Readonly<Record<string, ColumnSchema & { readonly initial: string | number | null }>>)[column]?.initial ?? null;
