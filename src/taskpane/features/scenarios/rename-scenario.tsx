import { renameScenario } from "../../../workbook/store/plan/write-scenario";
import { usePlan } from "../../planning/plan-context";
import { ScenarioNameForm } from "./scenario-name-form";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";

interface RenameScenarioProps {
  readonly name: string;
  /** Names of the other scenarios. */
  readonly others: readonly string[];
  readonly onDone: () => void;
}

/** Asks for another name; what refers to the scenario, its trail too, follows in the workbook. */
export function RenameScenario({ name, others, onDone }: RenameScenarioProps) {
  const { scenarios: text } = useText(planPaneTexts);
  const { work } = usePlan();
  const rename = (wanted: string) => (wanted === name ? Promise.resolve(true) : work(() => renameScenario(name, wanted)));
  return <ScenarioNameForm initial={name} names={others} action={text.renameYes} onName={rename} onDone={onDone} />;
}
