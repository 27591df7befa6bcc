import type { BridgeStep } from "../../domain/compare/bridge";
import type { PlanTables } from "../../domain/plan/plan-tables";
import { usePlanText } from "../language/plan-text";
import { baseValue } from "../../domain/plan/base-value";
import { useWording } from "../scenarios/use-wording";

/** How a step of a bridge is said: "Werkkamer: Waarde: 50% in plaats van 65%". */
export function useStepWords(tables: PlanTables): (step: Pick<BridgeStep, "overrides">) => string {
  const { scenarios: text } = usePlanText();
  const { what, value } = useWording();
  return ({ overrides }) =>
    overrides.map((one) => text.instead(what(one), value(one, one.value), value(one, baseValue(tables, one)))).join("; ");
}
