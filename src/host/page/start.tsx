import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { hostedAddIn } from "../hosted-add-in";
import { App } from "./app";
import "./host.css";
import { PageSession } from "./page-session";
import { loadSheetFonts } from "./sheet-fonts";

/** Shows the page of the host with the add-in that was handed in. */
export function startHostPage(): PageSession {
  const root = document.getElementById("root");
  if (!root) throw new Error("host.html has no element #root");
  document.title = hostedAddIn().name;
  const gridElement = document.createElement("div");
  const session = new PageSession(gridElement);
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <App session={session} gridElement={gridElement} />
    </FluentProvider>,
  );
  void loadSheetFonts().then(() => session.start());
  return session;
}
