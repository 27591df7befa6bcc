import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import type { EmbeddedHost } from "../embedded-host";
import type { PaneWindow } from "../custom-functions/pane-functions";
import type { NativeBridge } from "../rich-api/native-bridge";
import { simulateOfficePage, type OfficePage } from "./office-page";

const CLIENT = "@microsoft/office-js/dist/excel-win32-16.01.js";

/** The client puts its registry of functions where a page has its window. */
const thisProcess = globalThis as PaneWindow;

let loaded: { readonly page: OfficePage; readonly bridge: NativeBridge } | undefined;

/**
 * Has Microsoft's unmodified Excel client in this process talk to a host. The client is loaded once; later hosts take the earlier one's
 * place,
 * so that several tests can share it.
 */
export function connectOfficeClient(host: EmbeddedHost, displayLanguage: string): void {
  if (loaded) {
    loaded.page.displayLanguage = displayLanguage;
    host.functions.connect(thisProcess);
    loaded.bridge.serve(host.richApi);
    host.functions.start();
    return;
  }
  const bridge = host.connect(thisProcess);
  const page = simulateOfficePage(bridge, displayLanguage);
  loaded = { page, bridge };
  const file = createRequire(import.meta.url).resolve(CLIENT);
  runInThisContext(readFileSync(file, "utf8"), { filename: file });
  // Libraries that are loaded later would take Node for a browser.
  Reflect.deleteProperty(globalThis, "document");
}
