import type { PageSession } from "../../host/page/page-session";
import { startHostPage } from "../../host/page/start";
import "./normplan";

declare global {
  interface Window {
    /** For the browser tests, and for who wants to look inside. */
    normplanPage: PageSession;
  }
}

window.normplanPage = startHostPage();
