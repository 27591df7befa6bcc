import { addScenario } from "../../../workbook/store/plan/write-scenario";
import { usePlan } from "../../planning/plan-context";
import { ScenarioNameForm } from "./scenario-name-form";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

/** Asks for a name and adds a scenario that is still equal to the base. */
export function NewScenario({ names, onDone }: { readonly names: readonly string[]; readonly onDone: () => void }) {
  const { scenarios: text } = useText(planPaneTexts);
  const texts = useText(scenarioSheetTexts);
  const { work } = usePlan();
  return (
    <ScenarioNameForm initial="" names={names} action={text.add} onName={(name) => work(() => addScenario(name, texts))} onDone={onDone} />
  );
}
