import { requestPlace } from "./places";

/** Ties the ribbon buttons that run a function (FunctionName in the manifest) to what they do. */
export function registerCommands(): void {
  Office.actions.associate("showFunctions", showFunctions);
}

/** Opens the pane at the function guide. Excel keeps the button busy until `completed` is called, hence in any case. */
async function showFunctions(event: Office.AddinCommands.Event): Promise<void> {
  requestPlace("functions");
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
