import type { PlanCell, PlanRow } from "./cell";
import { isCellError } from "./cell-error";
import { isSameName, plainName } from "./plain-name";
import { rowNameColumn } from "./plan-tables";
import type { PlanProblem } from "./problem";
import { readCell } from "./read-cell";
import { columnSchema, tableSchemas, type ColumnSchema, type PlanTableId } from "./schema";

export type CellCheck = { readonly value: PlanCell } | { readonly problem: PlanProblem };

/** What may stand in a cell. The value of a contribution is an amount or a fraction, as the kind in its own row says. */
export function cellRule(table: PlanTableId, row: PlanRow, column: string): ColumnSchema | undefined {
  const schema = columnSchema(table, column);
  if (schema?.kind !== "share") return schema;
  const kind = readCell(row["soort"], tableSchemas.bijdragen.soort);
  const isAmount = !("value" in kind) || isSameName(kind.value, "vast");
  return { ...schema, kind: isAmount ? "amount" : "fraction" };
}

/** Checks one cell of a row by itself, and gives its value as the plan understands it; what cells say of each other is not judged here. */
export function checkCell(table: PlanTableId, row: PlanRow, column: string): CellCheck {
  const cell = row[column] ?? null;
  const named = table === "instellingen" ? null : (row[rowNameColumn[table]] ?? null);
  const name = isCellError(named) || typeof named === "boolean" ? "" : plainName(named);
  const rule = cellRule(table, row, column);
  if (!rule) return { problem: { key: "unknownColumn", table, row: name, column, value: cell } };
  const reading = readCell(cell, rule);
  return "value" in reading
    ? reading
    : {
        problem: {
          key: reading.problem,
          table,
          row: name,
          column,
          value: cell,
          ...(reading.expected !== undefined && { expected: reading.expected }),
        },
      };
}
