import type { BridgeStep } from "../../../domain/plan/compare/compare-scenarios";
import { type PlanTables, baseValue } from "../../../domain/plan/input/plan-tables";
import { usePlanText } from "../../language/plan-text";
import { useWording } from "../../planning/use-wording";

/** How a step of a bridge is said: "Werkkamer: Waarde: 50% in plaats van 65%". */
export function useStepWords(tables: PlanTables): (step: Pick<BridgeStep, "overrides">) => string {
  const { scenarios: text } = usePlanText();
  const { what, value } = useWording();
  return ({ overrides }) =>
    overrides.map((one) => text.instead(what(one), value(one, one.value), value(one, baseValue(tables, one)))).join("; ");
}
