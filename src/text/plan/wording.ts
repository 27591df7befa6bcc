import type { InputCell } from "../../domain/table/cell";
import type { Override } from "../../domain/plan/input/plan-tables";
import { columnSchema } from "../../domain/plan/input/schema";
import { percentage, plainNumber } from "../format/amounts";
import type { Language } from "../language";
import { columnLabel } from "./problem-sentence";
import type { PlanTexts } from "./nl";

type Place = Omit<Override, "value">;

/** What a cell of the plan is called: "Werkkamer: Waarde". */
export const cellWords = ({ table, row, column }: Place, plan: PlanTexts): string =>
  [row, columnLabel(table, column, plan)].filter(Boolean).join(": ");

/** A value of a cell of the plan as people read it: 50%, 2026, 36.250. `blank` stands for an empty cell. */
export function valueWords({ table, column }: Place, value: InputCell, language: Language, blank: string): string {
  if (value === null || value === "") return blank;
  if (typeof value !== "number") return String(value);
  const schema = columnSchema(table, column);
  if (schema?.kind === "year") return String(value);
  if (schema?.kind === "fraction" || (schema?.kind === "share" && value <= 1)) return percentage(value, language);
  return plainNumber(value, language);
}
