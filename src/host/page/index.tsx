import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import "./host.css";
import { PageSession } from "./page-session";
import { loadSheetFonts } from "./sheet-fonts";

declare global {
  interface Window {
    /** For the browser tests, and for who wants to look inside. */
    normplanPage: PageSession;
  }
}

const root = document.getElementById("root");
if (!root) throw new Error("host.html has no element #root");

const gridElement = document.createElement("div");
const session = new PageSession(gridElement);
window.normplanPage = session;
createRoot(root).render(
  <FluentProvider theme={webLightTheme}>
    <App session={session} gridElement={gridElement} />
  </FluentProvider>,
);
void loadSheetFonts().then(() => session.start());
