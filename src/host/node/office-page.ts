import type { Association } from "../custom-functions/pane-functions";
import type { NativeBridge } from "../rich-api/native-bridge";
import { isSetSupported } from "./requirement-sets";

/** What a script finds of the page that it seems to run in. */
export interface OfficePage {
  displayLanguage: string;
}

const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
const ADDRESS = {
  href: "http://localhost/",
  hash: "",
  search: "",
  host: "localhost",
  hostname: "localhost",
  protocol: "http:",
  origin: "http://localhost",
};

/**
 * Gives this process what the Excel client expects of a page in which office.js has loaded it: a few names of the browser and of office.js
 * itself.
 */
export function simulateOfficePage(bridge: NativeBridge, displayLanguage: string): OfficePage {
  const page: OfficePage = { displayLanguage };
  const none = () => undefined;
  const document = {
    URL: ADDRESS.href,
    readyState: "complete",
    cookie: "",
    documentElement: {},
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
    addEventListener: none,
  };
  define({
    window: globalThis,
    self: globalThis,
    document,
    location: ADDRESS,
    navigator: { userAgent: "Node" },
    addEventListener: none,
    removeEventListener: none,
  });
  define({ _richApiNativeBridge: bridge, CustomFunctions: customFunctions(), ...officeLoader(page) });
  return page;
}

/** office.js proper makes this registry before it loads the Excel client, which then calls what is in it. */
function customFunctions(): { readonly _association: Association; associate(id: string, fn: unknown): void } {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (listener) => void listeners.push(listener) },
    associate: (id, fn) => {
      mappings[id.toUpperCase()] = fn;
      for (const listener of listeners) listener();
    },
  };
}

/** The parts of office.js proper that the Excel client asks at its start, and the add-in afterwards. */
function officeLoader(page: OfficePage): Readonly<Record<string, unknown>> {
  const info = { host: "Excel", platform: "PC" };
  const context = {
    ...info,
    requirements: { isSetSupported },
    get displayLanguage() {
      return page.displayLanguage;
    },
    get contentLanguage() {
      return page.displayLanguage;
    },
  };
  const onReady = async (callback?: (given: typeof info) => void) => {
    await Promise.resolve();
    callback?.(info);
    return info;
  };
  const factory = { getHostInfo: () => ({ flags: SHARED_RUNTIME_WITH_FUNCTIONS, hostPlatform: "win32" }), getContext: () => context };
  return {
    OSF: { _OfficeAppFactory: factory },
    Microsoft: { Office: { WebExtension: { HostType: { Excel: "Excel" }, onReady } } },
  };
}

function define(names: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(names)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
