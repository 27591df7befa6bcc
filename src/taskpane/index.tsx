import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/register-commands";
import { App } from "./app/app";

const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no element #root");
createRoot(root).render(<App />);

if (typeof Office !== "undefined") {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) registerCommands();
  });
}
// Fetched while Excel is still answering; a failure shows when the guide is opened.
void import("./features/guide/guide").catch(() => undefined);
