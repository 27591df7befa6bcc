import type { Scenario } from "../../domain/plan/input/plan-tables";
import type { InputTexts } from "../sheets/input/input-table";
import { addScenario, removeScenario, writeScenarioValue } from "../store/plan/write-scenario";

/**
 * Adds a scenario with all its differences, or nothing: when one cannot be written, the scenario goes again. Two requests per difference.
 *
 * @throws WorkbookFailure "namesTaken" when a scenario has that name already.
 */
export async function addScenarioWith({ name, overrides }: Scenario, texts: InputTexts): Promise<void> {
  await addScenario(name, texts);
  try {
    for (const override of overrides) await writeScenarioValue(name, override, texts);
  } catch (thrown) {
    await removeScenario(name);
    throw thrown;
  }
}
