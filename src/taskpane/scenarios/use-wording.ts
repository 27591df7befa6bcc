import type { Override } from "../../domain/plan/plan-tables";
import { settingSchemas, tableSchemas, type ColumnSchema } from "../../domain/plan/schema";
import { percentage, plainNumber } from "../../text/amounts";
import { columnLabel } from "../../text/plan-problem";
import { useLanguage } from "../language/language-context";
import { usePlanText, useSheetTexts } from "../language/plan-text";

/** How cells of the plan and their values are said: "Werkkamer: Waarde", "50%". */
export function useWording() {
  const { language } = useLanguage();
  const { plan } = useSheetTexts();
  const { scenarios: text } = usePlanText();
  const what = ({ table, row, column }: Omit<Override, "value">): string => [row, columnLabel(table, column, plan)].filter(Boolean).join(": ");
  const value = ({ table, column }: Omit<Override, "value">, cell: Override["value"]): string => {
    if (cell === null || cell === "") return text.empty;
    if (typeof cell !== "number") return String(cell);
    const schema: ColumnSchema | undefined = ((table === "instellingen" ? settingSchemas : tableSchemas[table]) as Readonly<Record<string, ColumnSchema>>)[column];
    if (schema?.kind === "year") return String(cell);
    if (schema?.kind === "fraction" || (schema?.kind === "share" && cell <= 1)) return percentage(cell, language);
    return plainNumber(cell, language);
  };
  return { what, value };
}
