import { normTableSchemas, type NormColumnSchema } from "../../../domain/norm/input/schema";
import type { NormTables } from "../../../domain/norm/input/norm-tables";
import { methodNow } from "../norm/method-now";
import { normBindingName } from "../../names/norm";
import { quotedText } from "../../excel/formula";

/** What the expectation, the chance and the measures are calculated from. */
const sources = ["norm", "realisatie", "maatregelen"] as const;

/**
 * Whether the input of the norm is no longer what it was when the sheet was made, as an expression that needs no add-in: numbers by how
 * many
 * there are and their sum, choices by how often each was made, and the method. Names of measures and sources are not looked at.
 */
export function normChanged(tables: NormTables, method: string): string {
  const columns = sources.flatMap((table) =>
    Object.entries<NormColumnSchema>(normTableSchemas[table]).map(([id, schema]) => ({
      name: normBindingName(table, id),
      schema,
      cells: tables[table].map((row) => row[id] ?? null),
    })),
  );
  const asItWas = columns.flatMap(({ name, schema, cells }) => {
    if (schema.kind === "text") return [];
    if (schema.kind === "choice")
      return schema.choices.map((choice) =>
        is(`COUNTIF(${name},${quotedText(choice)})`, cells.filter((cell) => String(cell).toLowerCase() === choice).length),
      );
    const numbers = cells.filter((cell) => typeof cell === "number");
    return [
      is(`COUNT(${name})`, numbers.length),
      is(
        `SUM(${name})`,
        numbers.reduce((sum, number) => sum + number, 0),
      ),
    ];
  });
  return `NOT(AND(${[`${methodNow()}=${quotedText(method)}`, ...asItWas].join(",")}))`;
}

/** A column that is not there counts for nothing, then and now; sums of broken numbers may differ in the last digits. */
const is = (expression: string, value: number): string =>
  `ABS(IFERROR(${expression},0)-${value < 0 ? `(${value.toFixed(6)})` : value.toFixed(6)})<0.00001`;
