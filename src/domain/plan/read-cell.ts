import type { PlanCell } from "./cell";
import { isCellError } from "./cell-error";
import { isSameName, plainName } from "./plain-name";
import type { PlanProblemKey } from "./problem";
import { asTyped, largestNumber, type ColumnSchema } from "./schema";

export type CellReading = { readonly value: PlanCell } | { readonly problem: PlanProblemKey; readonly expected?: string };

const isBlank = (cell: PlanCell | undefined): cell is null | undefined | "" =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** Checks one cell against its column; a blank gives null unless the column must be filled. */
export function readCell(cell: PlanCell | undefined, schema: ColumnSchema): CellReading {
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
