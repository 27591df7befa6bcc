import type { Scenario } from "../../domain/plan/plan-tables";
import { makeScenarioSheets } from "../../workbook/plan-store/make-scenario-sheets";
import { usePlanText, useSheetTexts } from "../language/plan-text";
import { SheetMaker } from "../sheet-maker/sheet-maker";
import type { Stamp } from "../sheet-maker/use-stamp";
import { currentDay } from "../workbook/current-day";
import { usePlan } from "./plan-context";

/** Makes the sheets of the base (null) or a scenario, or makes them anew. */
export function ScenarioSheetButton({ scenario, appearance }: { readonly scenario: Scenario | null; readonly appearance?: "primary" }) {
  const { sheet: text } = usePlanText();
  const texts = useSheetTexts();
  const { state } = usePlan();
  if (state.kind !== "ready") return null;
  const { tables } = state.workbook;
  const make = async (stamp: Stamp) => {
    const result = await makeScenarioSheets({ tables, scenario, name: scenario?.name ?? text.base, today: currentDay(), texts, stamp });
    // Problems show above the button, where they are solved.
    return result.kind === "made" ? result.report : null;
  };
  return <SheetMaker text={text} make={make} {...(appearance && { appearance })} />;
}
