import type { InputCell } from "../../domain/table/cell";
import { plainName } from "../../domain/table/names";
import { columnSchema, type PlanTableId } from "../../domain/plan/input/schema";
import { numberFromText } from "../../domain/number/number-from-text";

/** Whether a column of the plan holds numbers. */
export function isNumeric(table: PlanTableId, column: string): boolean {
  const kind = columnSchema(table, column)?.kind;
  return kind !== undefined && kind !== "text" && kind !== "choice";
}

/** "gemeente Blaricum" is the same gemeente as "Blaricum". */
export const plainMunicipality = (name: string): string => plainName(name).replace(/^gemeente (?=.)/i, "");

/** A cell of the user as the plan understands it: a number that stands there as text is a number, and an empty text is nothing. */
export function plainValue(table: PlanTableId, column: string, cell: InputCell): InputCell {
  if (typeof cell !== "string") return cell;
  if (cell.trim() === "") return null;
  if (isNumeric(table, column)) return numberFromText(cell) ?? cell;
  return column === "gemeente" || column === "gaatOpIn" ? plainMunicipality(cell) : plainName(cell);
}
