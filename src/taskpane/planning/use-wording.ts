import type { Override } from "../../domain/plan/input/plan-tables";
import { cellWords, valueWords } from "../../text/plan/wording";
import { useLanguage, useText } from "../language/language-context";
import { planPaneTexts } from "../../text/plan-pane";
import { scenarioSheetTexts } from "../language/scenario-sheet-texts";

/** How cells of the plan and their values are said: "Werkkamer: Waarde", "50%". */
export function useWording() {
  const { language } = useLanguage();
  const { plan } = useText(scenarioSheetTexts);
  const { scenarios: text } = useText(planPaneTexts);
  const what = (place: Omit<Override, "value">): string => cellWords(place, plan);
  const value = (place: Omit<Override, "value">, cell: Override["value"]): string => valueWords(place, cell, language, text.empty);
  return { what, value };
}
