import { plainName } from "../../../domain/table/names";
import { rowNameColumn, type Override, type PlanTables } from "../../../domain/plan/input/plan-tables";
import { settingSchemas, tableSchemas, type ColumnSchema } from "../../../domain/plan/input/schema";

/** A cell of the plan in which a scenario can differ. */
export interface Changeable extends Omit<Override, "value"> {
  readonly schema: ColumnSchema;
}

/** Columns that make sense to vary: amounts and years, not the names that hold the tables together. */
const columns = {
  bijdragen: ["waarde", "afrondenOp"],
  uitvoeringsdiensten: ["uren"],
  gemeenten: ["inwoners", "vanaf", "totEnMet", "gaatOpIn", "minimum", "maximum"],
  kosten: ["bedrag"],
} as const;

/** Everything in which a scenario can differ from the base, what people vary most first. */
export function changeables(tables: PlanTables): Changeable[] {
  const rows = (Object.keys(columns) as (keyof typeof columns)[]).flatMap((table) =>
    tables[table].flatMap((row) => {
      const name = plainName(row[rowNameColumn[table]]);
      const schemas: Readonly<Record<string, ColumnSchema>> = tableSchemas[table];
      return name === ""
        ? []
        : columns[table].flatMap((column) => (schemas[column] ? [{ table, row: name, column, schema: schemas[column] }] : []));
    }),
  );
  const settings = Object.entries<ColumnSchema>(settingSchemas).map(([column, schema]) => ({
    table: "instellingen" as const,
    row: "",
    column,
    schema,
  }));
  const [contributions, others] = [rows.filter((one) => one.table === "bijdragen"), rows.filter((one) => one.table !== "bijdragen")];
  return [...contributions, ...settings, ...others];
}
