import type { PlanCell } from "./cell";
import { isSameName } from "./plain-name";
import { rowNameColumn, type Override, type PlanTables } from "./plan-tables";
import { settingSchemas, type ColumnSchema } from "./schema";

/** The base's value of a cell; of a setting that is not filled in, the value that then holds. */
export function baseValue(tables: PlanTables, { table, row, column }: Omit<Override, "value">): PlanCell {
  if (table === "instellingen") return tables.instellingen[column] ?? initialOf(column);
  return tables[table].find((one) => isSameName(one[rowNameColumn[table]], row))?.[column] ?? null;
}

const initialOf = (column: string): PlanCell =>
  (settingSchemas as Readonly<Record<string, ColumnSchema & { readonly initial: string | number | null }>>)[column]?.initial ?? null;
