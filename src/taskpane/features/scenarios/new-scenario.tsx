import { addScenario } from "../../../workbook/store/plan/write-scenario";
import { usePlanText, useSheetTexts } from "../../language/plan-text";
import { usePlan } from "../../planning/plan-context";
import { ScenarioNameForm } from "./scenario-name-form";

/** Asks for a name and adds a scenario that is still equal to the base. */
export function NewScenario({ names, onDone }: { readonly names: readonly string[]; readonly onDone: () => void }) {
  const { scenarios: text } = usePlanText();
  const texts = useSheetTexts();
  const { work } = usePlan();
  return (
    <ScenarioNameForm initial="" names={names} action={text.add} onName={(name) => work(() => addScenario(name, texts))} onDone={onDone} />
  );
}
