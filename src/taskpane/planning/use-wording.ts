import type { Override } from "../../domain/plan/input/plan-tables";
import { cellWords, valueWords } from "../../text/plan/wording";
import { useLanguage } from "../language/language-context";
import { usePlanText, useSheetTexts } from "../language/plan-text";

/** How cells of the plan and their values are said: "Werkkamer: Waarde", "50%". */
export function useWording() {
  const { language } = useLanguage();
  const { plan } = useSheetTexts();
  const { scenarios: text } = usePlanText();
  const what = (place: Omit<Override, "value">): string => cellWords(place, plan);
  const value = (place: Omit<Override, "value">, cell: Override["value"]): string => valueWords(place, cell, language, text.empty);
  return { what, value };
}
