import type { BridgeStep } from "../../../domain/plan/compare/compare-scenarios";
import { type PlanTables, baseValue } from "../../../domain/plan/input/plan-tables";
import { useWording } from "../../planning/use-wording";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";

/** How a step of a bridge is said: "Werkkamer: Waarde: 50% in plaats van 65%". */
export function useStepWords(tables: PlanTables): (step: Pick<BridgeStep, "overrides">) => string {
  const { scenarios: text } = useText(planPaneTexts);
  const { what, value } = useWording();
  return ({ overrides }) =>
    overrides.map((one) => text.instead(what(one), value(one, one.value), value(one, baseValue(tables, one)))).join("; ");
}
