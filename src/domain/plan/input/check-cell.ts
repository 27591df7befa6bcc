import { type InputCell, type InputRow, isCellError } from "../../table/cell";
import { isSameName, plainName } from "../../table/names";
import { rowNameColumn } from "./plan-tables";
import type { PlanProblem, PlanProblemKey } from "./problem";
import { type ColumnSchema, type PlanTableId, asTyped, columnSchema, largestNumber, tableSchemas } from "./schema";

type CellReading = { readonly value: InputCell } | { readonly problem: PlanProblemKey; readonly expected?: string };

const isBlank = (cell: InputCell | undefined): cell is null | undefined | "" =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** Checks one cell against its column; a blank gives null unless the column must be filled. */
export function readCell(cell: InputCell | undefined, schema: ColumnSchema): CellReading {
  if (isBlank(cell)) return schema.required ? { problem: "required" } : { value: null };
  if (isCellError(cell)) return { problem: "cellError" };
  if (schema.kind === "text") return typeof cell === "boolean" ? { problem: "notText" } : { value: plainName(cell) };
  if (schema.kind === "choice") {
    const choice = schema.choices.find((one) => typeof cell === "string" && isSameName(one, cell));
    return choice === undefined ? { problem: "notAChoice", expected: schema.choices.join(", ") } : { value: choice };
  }
  if (schema.kind === "year" && schema.orTyped && isSameName(cell, asTyped)) return { value: null };
  if (typeof cell !== "number" || !Number.isFinite(cell)) return { problem: "notANumber" };
  if (cell < 0) return { problem: "negative" };
  if (schema.kind === "year") return Number.isInteger(cell) && cell >= 1900 && cell <= 2200 ? { value: cell } : { problem: "notAYear" };
  if (schema.kind === "count" && !Number.isInteger(cell)) return { problem: "notWhole" };
  if (schema.kind === "fraction" && cell > 1) return { problem: "aboveOne" };
  if (schema.positive && cell === 0) return { problem: "notPositive" };
  const { most = largestNumber } = schema;
  if (cell > most) return { problem: "aboveMost", expected: String(most) };
  return { value: cell };
}

export type CellCheck = { readonly value: InputCell } | { readonly problem: PlanProblem };

/** What may stand in a cell. The value of a contribution is an amount or a fraction, as the kind in its own row says. */
export function cellRule(table: PlanTableId, row: InputRow, column: string): ColumnSchema | undefined {
  const schema = columnSchema(table, column);
  if (schema?.kind !== "share") return schema;
  const kind = readCell(row["soort"], tableSchemas.bijdragen.soort);
  const isAmount = !("value" in kind) || isSameName(kind.value, "vast");
  return { ...schema, kind: isAmount ? "amount" : "fraction" };
}

/** Checks one cell of a row by itself, and gives its value as the plan understands it; what cells say of each other is not judged here. */
export function checkCell(table: PlanTableId, row: InputRow, column: string): CellCheck {
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
